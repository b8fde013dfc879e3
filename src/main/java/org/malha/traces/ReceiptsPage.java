package org.malha.traces;

import java.util.List;
import org.malha.web.View;

/** Receipts of erasures, the newest first. */
public record ReceiptsPage(String sought, List<ReceiptPage> receipts) implements View {}
