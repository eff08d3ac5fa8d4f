package org.keruen.resolve.partner;

import java.util.List;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;

/** Blocs by the words for their members: "Central Asian republics", "ЕС (27 стран)". */
final class BlocNames {

  private final Names names;
  private final Choice choice;
  private final Wording wording;

  BlocNames(Names names, Choice choice, Wording wording) {
    this.names = names;
    this.choice = choice;
    this.wording = wording;
  }

  Resolution find(Label label) {
    String bloc = wording.withoutGroupWords(label.normal());
    if (bloc.isEmpty() || bloc.equals(label.normal())) {
      return null;
    }
    List<PartnerName> candidates =
        names.stems.getOrDefault(Stem.phrase(bloc), List.of()).stream()
            .filter(n -> names.isBloc(n.code()))
            .toList();
    return choice.among(candidates, label, Choice.INFLECTED, "names the members of the bloc");
  }
}
