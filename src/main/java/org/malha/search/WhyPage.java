package org.malha.search;

import java.util.List;
import org.malha.web.View;

/** Why something answers a question, for those who look after the content. */
public record WhyPage(Address asked, String id, List<Why> why) implements View {}
