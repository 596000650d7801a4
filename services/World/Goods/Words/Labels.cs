namespace Platform.World.Goods.Words;

/// <summary>Words of the catalogue that stand alone: attributes, seasons, occasions, departments, garments.</summary>
internal static class Labels
{
    /// <summary>Term, Swedish, German.</summary>
    public static readonly (string Term, string Swedish, string German)[] All =
    [
        ("garment", "Plagg", "Artikel"), ("department", "Avdelning", "Abteilung"), ("color", "Färg", "Farbe"), ("shade", "Nyans", "Farbton"),
        ("style", "Stil", "Stil"), ("pattern", "Mönster", "Muster"), ("material", "Material", "Material"), ("cut", "Modell", "Schnitt"),
        ("sleeves", "Ärmar", "Ärmel"), ("neckline", "Halsringning", "Ausschnitt"), ("length", "Längd", "Länge"), ("rise", "Midjehöjd", "Bundhöhe"),
        ("fit", "Passform", "Passform"), ("heel", "Klack", "Absatz"), ("occasion", "Tillfälle", "Anlass"), ("season", "Säsong", "Saison"),
        ("brand", "Varumärke", "Marke"), ("size", "Storlek", "Größe"), ("price", "Pris", "Preis"), ("category", "Kategori", "Kategorie"),
        ("women", "Dam", "Damen"), ("men", "Herr", "Herren"), ("children", "Barn", "Kinder"),
        ("summer", "Sommar", "Sommer"), ("winter", "Vinter", "Winter"), ("all year", "Hela året", "Ganzjährig"),
        ("everyday", "Vardag", "Alltag"), ("office", "Kontor", "Büro"), ("party", "Fest", "Party"), ("wedding", "Bröllop", "Hochzeit"),
        ("beach", "Strand", "Strand"), ("sport", "Sport", "Sport"), ("travel", "Resa", "Reise"), ("home", "Hemma", "Zuhause"),
        ("evening", "Kväll", "Abend"), ("festival", "Festival", "Festival"), ("school", "Skola", "Schule"), ("outdoor", "Friluftsliv", "Outdoor"),
        ("dress", "klänning", "Kleid"), ("t-shirt", "T-shirt", "T-Shirt"), ("top", "topp", "Top"), ("blouse", "blus", "Bluse"), ("shirt", "skjorta", "Hemd"),
        ("jumper", "tröja", "Strickpullover"), ("cardigan", "kofta", "Strickjacke"), ("sweatshirt", "sweatshirt", "Sweatshirt"),
        ("hoodie", "huvtröja", "Kapuzenpullover"), ("jeans", "jeans", "Jeans"), ("trousers", "byxor", "Hose"), ("chinos", "chinos", "Chinos"),
        ("shorts", "shorts", "Shorts"), ("skirt", "kjol", "Rock"), ("coat", "kappa", "Mantel"), ("jacket", "jacka", "Jacke"), ("blazer", "kavaj", "Blazer"),
        ("suit jacket", "kostymkavaj", "Anzugjacke"), ("waistcoat", "väst", "Weste"), ("sneakers", "sneakers", "Sneaker"), ("boots", "stövlar", "Stiefel"),
        ("sandals", "sandaler", "Sandalen"), ("heels", "klackskor", "Absatzschuhe"), ("flats", "ballerinaskor", "Ballerinas"), ("loafers", "loafers", "Loafer"),
        ("handbag", "handväska", "Handtasche"), ("tote bag", "tygkasse", "Shopper"), ("backpack", "ryggsäck", "Rucksack"), ("weekend bag", "weekendväska", "Reisetasche"),
        ("necklace", "halsband", "Halskette"), ("earrings", "örhängen", "Ohrringe"), ("scarf", "halsduk", "Schal"), ("belt", "skärp", "Gürtel"),
        ("hat", "hatt", "Hut"), ("cap", "keps", "Cap"), ("beanie", "mössa", "Mütze"), ("gloves", "handskar", "Handschuhe"), ("sunglasses", "solglasögon", "Sonnenbrille"),
        ("bra", "bh", "BH"), ("pyjamas", "pyjamas", "Schlafanzug"), ("swimsuit", "baddräkt", "Badeanzug"), ("bikini", "bikini", "Bikini"),
        ("swim shorts", "badshorts", "Badeshorts"), ("leggings", "leggings", "Leggings"), ("sports top", "träningstopp", "Sporttop"),
        ("tracksuit trousers", "träningsbyxor", "Trainingshose"), ("boxer shorts", "boxershorts", "Boxershorts"), ("socks", "strumpor", "Socken"),
        ("olive", "olivgrön", "oliv"), ("one size", "en storlek", "Einheitsgröße"),
    ];

    /// <summary>The parts of paths in the category tree: term, Swedish, German.</summary>
    public static readonly (string Term, string Swedish, string German)[] Categories =
    [
        ("Women", "Dam", "Damen"), ("Men", "Herr", "Herren"), ("Children", "Barn", "Kinder"),
        ("Dresses", "Klänningar", "Kleider"), ("Midi dresses", "Midiklänningar", "Midikleider"), ("Maxi dresses", "Maxiklänningar", "Maxikleider"),
        ("Mini dresses", "Miniklänningar", "Minikleider"), ("Party dresses", "Festklänningar", "Partykleider"), ("Summer dresses", "Sommarklänningar", "Sommerkleider"),
        ("Shirt dresses", "Skjortklänningar", "Blusenkleider"), ("Tops", "Överdelar", "Oberteile"), ("T-shirts", "T-shirts", "T-Shirts"),
        ("Vest tops", "Linnen", "Tops"), ("Blouses", "Blusar", "Blusen"), ("Shirts", "Skjortor", "Hemden"), ("Knitwear", "Stickat", "Strick"),
        ("Jumpers", "Stickade tröjor", "Strickpullover"), ("Cardigans", "Koftor", "Strickjacken"), ("Sweatshirts", "Sweatshirts", "Sweatshirts"),
        ("Hoodies", "Huvtröjor", "Kapuzenpullover"), ("Trousers", "Byxor", "Hosen"), ("Jeans", "Jeans", "Jeans"), ("Wide trousers", "Vida byxor", "Weite Hosen"),
        ("Suit trousers", "Kostymbyxor", "Anzughosen"), ("Chinos", "Chinos", "Chinos"), ("Shorts", "Shorts", "Shorts"), ("Skirts", "Kjolar", "Röcke"),
        ("Midi skirts", "Midikjolar", "Midiröcke"), ("Mini skirts", "Minikjolar", "Miniröcke"), ("Coats & jackets", "Kappor & jackor", "Mäntel & Jacken"),
        ("Coats", "Kappor", "Mäntel"), ("Jackets", "Jackor", "Jacken"), ("Winter jackets", "Vinterjackor", "Winterjacken"), ("Blazers", "Kavajer", "Blazer"),
        ("Shoes", "Skor", "Schuhe"), ("Sneakers", "Sneakers", "Sneaker"), ("Boots", "Stövlar", "Stiefel"), ("Sandals", "Sandaler", "Sandalen"),
        ("Heels", "Klackskor", "Absatzschuhe"), ("Flats", "Ballerinaskor", "Ballerinas"), ("Loafers", "Loafers", "Loafer"), ("Bags", "Väskor", "Taschen"),
        ("Handbags", "Handväskor", "Handtaschen"), ("Tote bags", "Tygkassar", "Shopper"), ("Backpacks", "Ryggsäckar", "Rucksäcke"),
        ("Weekend bags", "Weekendväskor", "Reisetaschen"), ("Accessories", "Accessoarer", "Accessoires"), ("Necklaces", "Halsband", "Halsketten"),
        ("Earrings", "Örhängen", "Ohrringe"), ("Jewellery", "Smycken", "Schmuck"), ("Scarves", "Halsdukar", "Schals"), ("Belts", "Skärp", "Gürtel"),
        ("Hats", "Hattar", "Hüte"), ("Caps", "Kepsar", "Caps"), ("Beanies", "Mössor", "Mützen"), ("Gloves", "Handskar", "Handschuhe"),
        ("Sunglasses", "Solglasögon", "Sonnenbrillen"), ("Lingerie", "Underkläder", "Wäsche"), ("Bras", "Bh", "BHs"), ("Socks", "Strumpor", "Socken"),
        ("Nightwear", "Nattkläder", "Nachtwäsche"), ("Swimwear", "Badkläder", "Bademode"), ("Swimsuits", "Baddräkter", "Badeanzüge"),
        ("Bikinis", "Bikinis", "Bikinis"), ("Sport", "Sport", "Sport"), ("Leggings", "Leggings", "Leggings"), ("Sports tops", "Träningstoppar", "Sporttops"),
        ("Tracksuit trousers", "Träningsbyxor", "Trainingshosen"), ("Suits", "Kostymer", "Anzüge"), ("Suit jackets", "Kostymkavajer", "Anzugjacken"),
        ("Waistcoats", "Västar", "Westen"), ("Underwear", "Underkläder", "Unterwäsche"), ("Boxer shorts", "Boxershorts", "Boxershorts"), ("Girls", "Flickor", "Mädchen"), ("Boys", "Pojkar", "Jungen"),
    ];
}
