package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.CoSignature.Said;
import org.malha.constraints.CoSignaturesPage.Past;
import org.malha.constraints.ConstraintPage.CoSigning;
import org.malha.constraints.ConstraintPage.Signature;
import org.malha.constraints.ConstraintPage.Tile;
import org.malha.territory.Territory;
import org.malha.web.Form;
import org.malha.web.Refusal;
import org.malha.web.View;

/** Puts together what pages show of co-signatures. */
@ApplicationScoped
@Transactional
public class CoSignaturePages {
  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject Territory territory;

  /** What every municipality says, and said before; former notes are for members only. */
  public View all(long id) {
    Found found = constraints.reach(viewer.id(), id);
    CoSigning now = panel(found, constraints.coSignatures(id));
    boolean member = found.reach().member();
    List<Past> past =
        constraints.pastCoSignatures(id).stream().map(one -> past(one, member)).toList();
    List<Tile> unsigned =
        now.tiles().stream()
            .filter(tile -> !tile.signed() && (tile.mine() || now.mayEnter()))
            .toList();
    return new CoSignaturesPage(
        ConstraintPages.head(found.constraint()), now.signatures(), past, unsigned);
  }

  /**
   * The form of one municipality.
   *
   * @param typed what was typed already, else what the municipality says
   * @throws Refusal.NotFound when the municipality is not of the group's territory
   * @throws Refusal.Forbidden when the viewer neither speaks for it nor facilitates
   */
  public View form(long id, String dico, Optional<Form> typed) {
    Found found = constraints.reach(viewer.id(), id);
    CoSigning now = panel(found, constraints.coSignatures(id));
    Tile tile =
        now.tiles().stream()
            .filter(one -> one.dico().equals(dico))
            .findFirst()
            .orElseThrow(Refusal.NotFound::new);
    if (!tile.mine() && !now.mayEnter()) {
      throw new Refusal.Forbidden();
    }
    Optional<Signature> said =
        now.signatures().stream().filter(one -> one.dico().equals(dico)).findFirst();
    return new CoSignPage(
        ConstraintPages.head(found.constraint()),
        dico,
        tile.name(),
        !tile.mine(),
        tile.signed(),
        typed.or(() -> said.map(one -> CoSignatureForm.of(one.said()))).orElseGet(Form::empty));
  }

  /** Who has it too, and what the viewer may do about it. */
  CoSigning panel(Found found, List<CoSignature> current) {
    Set<String> signed = current.stream().map(CoSignature::dico).collect(Collectors.toSet());
    Set<String> own = found.reach().member() ? own() : Set.of();
    Set<String> codes = found.constraint().group().municipalities();
    List<Tile> tiles =
        territory.municipalities().stream()
            .filter(m -> codes.contains(m.dico()) || signed.contains(m.dico()))
            .map(
                m ->
                    new Tile(m.dico(), m.name(), signed.contains(m.dico()), own.contains(m.dico())))
            .toList();
    return new CoSigning(
        current.size(),
        tiles,
        tiles.stream().filter(Tile::mine).toList(),
        current.stream().map(this::signature).toList(),
        found.reach().facilitator() && viewer.maySpeak());
  }

  /** The municipalities for which the viewer speaks today. */
  private Set<String> own() {
    return viewer.mandates().stream()
        .map(mandate -> mandate.organisation().dico())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Signature signature(CoSignature one) {
    return new Signature(
        one.dico(),
        territory.name(one.dico()),
        one.said(),
        one.signedBy().name(),
        one.entered(),
        one.signedAt());
  }

  private Past past(PastCoSignature one, boolean member) {
    Said said = one.said();
    var signature =
        new Signature(
            one.dico(),
            territory.name(one.dico()),
            member ? said : new Said(said.severity(), said.since(), ""),
            one.signedBy().name(),
            one.entered(),
            one.signedAt());
    return new Past(signature, one.endedBy().name(), one.endedAt(), one.revoked());
  }
}
