package org.malha.territory;

/**
 * An inter-municipal entity: a community (CIM), a metropolitan area (AM) or the association of an
 * autonomous region.
 *
 * @param id such as {@code cim-regiao-coimbra}
 * @param kind CIM, AM or AMR
 * @param name the whole name
 * @param shortName the name that people use
 * @param partition whether it is part of the partition of the country; an overlay is not
 */
public record Entity(String id, String kind, String name, String shortName, boolean partition) {}
