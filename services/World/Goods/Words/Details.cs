namespace Platform.World.Goods.Words;

/// <summary>The details that a garment may have beside its cut. The first of each list stands for none.</summary>
internal static class Details
{
    public static readonly Phrase[] Sleeves =
    [
        None,
        Of("sleeveless", "a sleeveless cut", "ärmlös skärning", "ärmellosem Schnitt", "Ärmlös", "Ärmellos"),
        Of("thin straps", "thin straps", "smala axelband", "schmalen Trägern", "Smala axelband", "Schmale Träger"),
        Of("cap sleeves", "cap sleeves", "holkärmar", "Flügelärmeln", "Holkärmar", "Flügelärmel"),
        Of("short sleeves", "short sleeves", "korta ärmar", "kurzen Ärmeln", "Korta ärmar", "Kurze Ärmel"),
        Of("three-quarter sleeves", "three-quarter sleeves", "trekvartslånga ärmar", "dreiviertellangen Ärmeln", "Trekvartslånga ärmar", "Dreiviertellange Ärmel"),
        Of("long sleeves", "long sleeves", "långa ärmar", "langen Ärmeln", "Långa ärmar", "Lange Ärmel"),
        Of("puff sleeves", "puff sleeves", "puffärmar", "Puffärmeln", "Puffärmar", "Puffärmel"),
        Of("balloon sleeves", "balloon sleeves", "ballongärmar", "Ballonärmeln", "Ballongärmar", "Ballonärmel"),
    ];

    public static readonly Phrase[] Necklines =
    [
        None,
        Of("V-neck", "a V-neck", "v-ringning", "V-Ausschnitt", "V-ringning", "V-Ausschnitt"),
        Of("round neck", "a round neck", "rund halsringning", "rundem Ausschnitt", "Rund halsringning", "Runder Ausschnitt"),
        Of("boat neck", "a boat neck", "båtringning", "U-Boot-Ausschnitt", "Båtringning", "U-Boot-Ausschnitt"),
        Of("high neck", "a high neck", "hög krage", "Stehkragen", "Hög krage", "Stehkragen"),
        Of("roll neck", "a roll neck", "rullkrage", "Rollkragen", "Rullkrage", "Rollkragen"),
        Of("square neck", "a square neck", "fyrkantig ringning", "Karree-Ausschnitt", "Fyrkantig ringning", "Karree-Ausschnitt"),
        Of("off-shoulder", "an off-shoulder neckline", "bara axlar", "freien Schultern", "Bara axlar", "Freie Schultern"),
        Of("halter neck", "a halter neck", "halterneck", "Neckholder", "Halterneck", "Neckholder"),
        Of("shirt collar", "a shirt collar", "skjortkrage", "Hemdkragen", "Skjortkrage", "Hemdkragen"),
        Of("lapels", "notched lapels", "slag", "Reverskragen", "Slag", "Reverskragen"),
    ];

    public static readonly Phrase[] Lengths =
    [
        None,
        Of("mini", "a mini length", "minilängd", "Minilänge", "Mini", "Mini"),
        Of("knee-length", "a knee length", "knälängd", "Knielänge", "Knälång", "Knielang"),
        Of("midi", "a midi length", "midilängd", "Midilänge", "Midi", "Midi"),
        Of("maxi", "a maxi length", "maxilängd", "Maxilänge", "Maxi", "Maxi"),
        Of("waist-length", "a waist length", "midjelängd", "Taillenlänge", "Midjelång", "Taillenlang"),
        Of("hip-length", "a hip length", "höftlängd", "Hüftlänge", "Höftlång", "Hüftlang"),
        Of("thigh-length", "a thigh length", "lårlängd", "Oberschenkellänge", "Lårlång", "Oberschenkellang"),
        Of("calf-length", "a calf length", "vadlängd", "Wadenlänge", "Vadlång", "Wadenlang"),
        Of("ankle-length", "an ankle length", "ankellängd", "Knöchellänge", "Ankellång", "Knöchellang"),
    ];

    public static readonly Phrase[] Rises =
    [
        None,
        Of("high rise", "a high rise", "hög midja", "hohem Bund", "Hög midja", "Hoher Bund"),
        Of("mid rise", "a mid rise", "medelhög midja", "mittelhohem Bund", "Medelhög midja", "Mittelhoher Bund"),
        Of("low rise", "a low rise", "låg midja", "niedrigem Bund", "Låg midja", "Niedriger Bund"),
    ];

    public static readonly Phrase[] Fits =
    [
        None,
        Of("slim fit", "a slim fit", "smal passform", "schmaler Passform", "Smal passform", "Schmale Passform"),
        Of("regular fit", "a regular fit", "normal passform", "normaler Passform", "Normal passform", "Normale Passform"),
        Of("loose fit", "a loose fit", "ledig passform", "lässiger Passform", "Ledig passform", "Lässige Passform"),
    ];

    public static readonly Phrase[] Heels =
    [
        None,
        Of("flat sole", "a flat sole", "platt sula", "flacher Sohle", "Platt sula", "Flache Sohle"),
        Of("low heel", "a low heel", "låg klack", "niedrigem Absatz", "Låg klack", "Niedriger Absatz"),
        Of("block heel", "a block heel", "blockklack", "Blockabsatz", "Blockklack", "Blockabsatz"),
        Of("high heel", "a high heel", "hög klack", "hohem Absatz", "Hög klack", "Hoher Absatz"),
        Of("wedge heel", "a wedge heel", "kilklack", "Keilabsatz", "Kilklack", "Keilabsatz"),
        Of("platform sole", "a platform sole", "platåsula", "Plateausohle", "Platåsula", "Plateausohle"),
    ];

    private static Phrase None => new("", "", "", "", "", "");

    private static Phrase Of(string term, string english, string swedish, string german, string swedishLabel, string germanLabel) =>
        new(term, english, swedish, german, swedishLabel, germanLabel);
}
