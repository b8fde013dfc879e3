package org.malha.accounts;

import java.util.List;
import org.malha.web.View;

/**
 * For whom the person speaks, spoke and will speak.
 *
 * @param maySpeak whether they may write at all today
 */
public record MyMandatesPage(List<MandateLine> mandates, List<String> roleKeys, boolean maySpeak)
    implements View {}
