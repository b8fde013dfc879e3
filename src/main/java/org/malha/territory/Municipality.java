package org.malha.territory;

import java.util.Optional;

/**
 * One of the 308 municipalities.
 *
 * @param dico the four digits of INE, as text: "0611"
 * @param name unique among municipalities: the homonyms Lagoa and Calheta say where they are
 * @param district district or autonomous region
 * @param nuts3 code of NUTS III in the 2024 version, such as PT192
 * @param entity id of the one inter-municipal entity of the partition to which it belongs
 * @param overlay id of a second entity that overlaps the partition, if any
 * @param socialSecurity id of the district centre, or of the regional institute on the islands
 */
public record Municipality(
    String dico,
    String name,
    String district,
    String nuts3,
    String nuts3Name,
    String entity,
    Optional<String> overlay,
    String socialSecurity) {

  /** Whether it belongs to this inter-municipal entity, by partition or by overlay. */
  public boolean in(String entityId) {
    return entity.equals(entityId) || overlay.filter(entityId::equals).isPresent();
  }
}
