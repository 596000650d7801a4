using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>Everything that shoppers ask for, from the narrow to the broad, and what they call it.</summary>
internal static class Subjects
{
    public static readonly Subject[] All =
    [
        Leaf("Midi dresses", "midi dress; midi length dress; ", "en midiklänning; ; en halvlångklänning", "das Midikleid; ; das Wadenkleid"),
        Leaf("Maxi dresses", "maxi dress; long dress, floor length dress; ", "en maxiklänning; en lång klänning; en långklänning", "das Maxikleid; das langes Kleid; das Bodenlangkleid"),
        Leaf("Mini dresses", "mini dress; short dress; ", "en miniklänning; en kort klänning; en kortklänning", "das Minikleid; das kurzes Kleid; das Kurzkleid"),
        Leaf("Party dresses", "party dress; cocktail dress, evening dress; ballgown, eveningwear", "en festklänning; ; en aftonklänning, en cocktailklänning, en balklänning", "das Partykleid; ; das Abendkleid, das Cocktailkleid, das Ballkleid"),
        Leaf("Summer dresses", "summer dress, summer dresses; ; sundress", "en sommarklänning; ; en solklänning, en strandklänning", "das Sommerkleid; ; das Strandkleid, das Sonnenkleid"),
        Leaf("Shirt dresses", "shirt dress; button-through dress; shirtwaister", "en skjortklänning; ; en blusklänning", "das Blusenkleid; ; das Hemdblusenkleid, das Knopfkleid"),
        Form("dress", "dress, dresses; ; frock, gown, frocks", "en klänning, klänningar; en dress; en kolt", "das Kleid, Kleider; das Dress; die Robe"),
        Form("t-shirt", "t-shirt, t-shirts; ; tee, tees, tshirt", "en T-shirt, T-shirts; en t-tröja, en tshirt; en tisha", "das T-Shirt, T-Shirts; das Tshirt; das Leibchen"),
        Form("top", "top, tops; vest top; cami, camisole, singlet", "ett linne, linnen; en topp; ett singlet, en camisole", "das Top, Tops; das Trägertop; das Hemdchen"),
        Form("blouse", "blouse, blouses; ; ", "en blus, blusar; ; ett blusliv", "die Bluse, Blusen; ; das Blüschen"),
        Form("shirt", "shirt, shirts; ; buttondown", "en skjorta, skjortor; ; bussarong", "das Hemd, Hemden; ; das Oberhemd, das Button-down"),
        Form("jumper", "jumper, jumpers; ; sweater, sweaters, pullover, woolly", "en stickad tröja, en tröja; en jumper; en pullover, en ylletröja, stickis", "der Strickpullover; der Pullover; der Pulli, der Sweater"),
        Form("cardigan", "cardigan, cardigans; ; cardi, cardie", "en kofta, koftor; en cardigan; en stickjacka", "die Strickjacke, Strickjacken; cardigan; das Jäckchen"),
        Form("sweatshirt", "sweatshirt, sweatshirts; ; crewneck, sweater", "en sweatshirt; ; en collegetröja, en mjukiströja", "das Sweatshirt; ; der Sweater, der Sportpulli"),
        Form("hoodie", "hoodie, hoodies; hooded sweater; ", "en huvtröja, huvtröjor; en hoodie; en luvtröja, en munkjacka", "der Kapuzenpullover; der Hoodie; der Kapuzenpulli, die Kapuzenjacke"),
        Form("jeans", "jeans; denim trousers; denims", "jeans; ; jeansbyxor, blåjeans", "die Jeans; ; die Jeanshose, die Nietenhose"),
        Leaf("Wide trousers", "wide trousers; wide-leg trousers; palazzos, culottes", "vida byxor; ; vidbyxor, culottes", "die weite Hose; ; die Schlaghose, die Palazzohose"),
        Leaf("Suit trousers", "suit trousers; ; slacks", "kostymbyxor; ; finbyxor", "die Anzughose; ; die Stoffhose, die Bügelfaltenhose"),
        Form("trousers", "trousers; ; pants, slacks", "byxor; ; brallor, långbyxor", "die Hose, Hosen; ; Buxen, das Beinkleid"),
        Form("chinos", "chinos; ; khakis", "chinos; ; chinobyxor", "die Chino, Chinos; ; die Chinohose"),
        Form("shorts", "shorts; ; bermudas, hotpants", "shorts; ; kortbyxor, bermudas", "Shorts; ; die Kurzhose, Bermudas"),
        Leaf("Midi skirts", "midi skirt; ; midiskirt", "en midikjol; ; en halvlångkjol", "der Midirock; ; der Wadenrock"),
        Leaf("Mini skirts", "mini skirt; short skirt; miniskirt", "en minikjol; en kort kjol; en kortkjol", "der Minirock; der kurzer Rock; der Kurzrock"),
        Form("skirt", "skirt, skirts; ; skort", "en kjol, kjolar; ; en kjolbyxa", "der Rock, Röcke; ; das Röckchen"),
        Form("coat", "coat, coats; ; overcoat, topcoat, trenchcoat", "en kappa, kappor; en rock; en överrock, en ytterrock", "der Mantel, Mäntel; ; der Überzieher, der Paletot"),
        Leaf("Winter jackets", "winter jacket; ; parka, puffa, snowcoat", "en vinterjacka; ; en parkas, en dunjacka, en täckjacka", "die Winterjacke; ; der Parka, die Daunenjacke, der Anorak"),
        Form("jacket", "jacket, jackets; ; anorak, windbreaker", "en jacka, jackor; ; en anorak, en vindjacka", "die Jacke, Jacken; ; der Anorak, der Blouson"),
        Form("blazer", "blazer, blazers; ; sportcoat", "en kavaj; en blazer; en kavajjacka", "der Blazer, Blazer; ; das Sakko, das Jackett"),
        Form("suit jacket", "suit jacket; ; tux, tuxedo", "en kostymkavaj, en kostym; ; en smoking, en frack", "die Anzugjacke; der Anzug; der Smoking, das Sakko"),
        Form("waistcoat", "waistcoat; ; gilet", "en väst; ; en kostymväst", "die Weste; ; das Gilet"),
        Form("sneakers", "sneakers; ; trainers, kicks, plimsolls", "sneakers; ; gympaskor, gymnastikskor, dojor", "Sneaker, Sneakers; ; Turnschuhe, Freizeitschuhe, Treter"),
        Form("boots", "boots; ; booties", "stövlar, kängor; boots; stövletter, bootsen", "Stiefel; boots; Stiefeletten, Schnürer"),
        Form("sandals", "sandals; ; slides, flipflops", "sandaler; ; sandaletter, flipflops", "Sandalen; ; Sandaletten, Schlappen"),
        Form("heels", "heels, high heels; ; pumps, stilettos", "klackskor; ; pumps, stilettos, högklackat", "Absatzschuhe; ; Pumps, Stöckelschuhe, Stilettos"),
        Form("flats", "ballet flats, flats; ballerinas; pumps", "ballerinaskor; ; ballerinor, lågskor", "Ballerinas; ; Slipper, Flachschuhe"),
        Form("loafers", "loafers; ; moccasins", "loafers; ; mockasiner, promenadskor", "Loafer, Loafers; ; Mokassins, Slipper"),
        Form("handbag", "handbag, handbags; ; purse, pocketbook", "en handväska, handväskor; ; en damväska", "die Handtasche, Handtaschen; ; die Damentasche, das Täschchen"),
        Form("tote bag", "tote bag, tote; ; carryall", "en tygkasse; ; en axelväska, en shoppingbag", "der Shopper; der Stoffbeutel; die Einkaufstasche"),
        Form("backpack", "backpack, backpacks; rucksack; knapsack", "en ryggsäck; ; en ryggsekk, en ryggväska", "der Rucksack; backpack; der Ranzen, der Tornister"),
        Form("weekend bag", "weekend bag; ; holdall, duffel", "en weekendväska; ; en resväska, en sportbag", "die Reisetasche; ; der Weekender, die Sporttasche"),
        Form("necklace", "necklace, necklaces; ; choker, chain", "ett halsband; ; ett collier, en halskedja", "die Halskette; ; das Collier, das Kettchen"),
        Form("earrings", "earrings; ; studs, hoops", "örhängen; ; örringar, creoler", "Ohrringe; ; Ohrstecker, Creolen"),
        Form("scarf", "scarf, scarves; ; shawl, muffler", "en halsduk, halsdukar; en scarf; en sjal", "der Schal, Schals; ; das Halstuch, die Stola"),
        Form("belt", "belt, belts; ; cinch", "ett skärp; ; ett bälte, en livrem", "der Gürtel; der Riemen; der Gurt"),
        Form("hat", "hat, hats; ; fedora, sunhat", "en hatt, hattar; ; en stråhatt, en solhatt", "der Hut, Hüte; ; der Strohhut, der Sonnenhut"),
        Form("cap", "cap, caps; ; snapback", "en keps, kepsar; ; en skärmmössa", "die Cap, Caps; ; das Basecap, die Schirmmütze"),
        Form("beanie", "beanie, beanies; woolly hat; toque", "en mössa, mössor; ; en toppluva, en luva", "die Mütze, Mützen; ; die Haube, die Wollmütze"),
        Form("gloves", "gloves; ; mittens", "handskar; ; vantar, tumvantar", "Handschuhe; ; Fäustlinge, Fingerlinge"),
        Form("sunglasses", "sunglasses; ; sunnies, specs", "solglasögon; ; solbrillor, brillor", "die Sonnenbrille; die Brille; die Sunnies"),
        Form("bra", "bra, bras; ; brassiere, bralette", "en bh; ; en bysthållare, en behå", "der BH; ; der Büstenhalter, das Bustier"),
        Form("pyjamas", "pyjamas; ; pajamas, pjs, jammies", "en pyjamas; ; en nattdräkt, en sovdräkt", "der Schlafanzug; pyjamas; der Pyjama, das Nachtzeug"),
        Form("swimsuit", "swimsuit, swimsuits; ; cossie, monokini", "en baddräkt; ; en simdräkt", "der Badeanzug; ; der Schwimmanzug"),
        Form("bikini", "bikini, bikinis; two-piece swimsuit; tankini", "en bikini; ; en tankini", "der Bikini; ; der Zweiteiler, der Tankini"),
        Form("swim shorts", "swim shorts; ; trunks, boardshorts", "badshorts; ; badbyxor, simshorts", "Badeshorts; ; die Badehose, die Schwimmhose"),
        Form("leggings", "leggings; ; tights, jeggings", "leggings; ; tights, trikåbyxor", "die Leggings; ; Tights, die Strumpfhose"),
        Form("sports top", "sports top; ; gym tee", "en träningstopp; ; ett gymlinne, en funktionströja", "das Sporttop; ; das Funktionsshirt, das Laufshirt"),
        Form("tracksuit trousers", "tracksuit trousers; ; joggers, sweatpants", "träningsbyxor; ; mjukisbyxor, joggingbyxor", "die Trainingshose; ; die Jogginghose, die Sweathose"),
        Form("boxer shorts", "boxer shorts; ; boxers, undies, briefs", "boxershorts; boxers; kalsonger", "Boxershorts; Boxers; die Unterhose"),
        Form("socks", "socks; ; hosiery", "strumpor; ; sockor, sockar", "Socken; ; Strümpfe, Söckchen"),
        Broad("shoes", GarmentKind.Shoe, "shoes; ; footwear", "skor; ; skodon", "Schuhe; ; Schuhwerk"),
        Broad("bags", GarmentKind.Bag, "bag, bags; ; luggage", "en väska, väskor; ; bagage", "die Tasche, Taschen; ; das Gepäck"),
        Broad("outerwear", GarmentKind.Outer, "; coats and jackets; outerwear", "; jackor och kappor; ytterkläder, ytterplagg", "; Jacken und Mäntel; Überbekleidung"),
        Broad("sportswear", GarmentKind.Sport, "; sports clothes; sportswear, activewear, gymwear", "; ; träningskläder, sportkläder", "; ; Sportbekleidung, Sportkleidung"),
        Path("knitwear", "Knitwear", "knitwear; ; knits, woollies", "; stickat; stickplagg, ylleplagg", "; Strick; Strickwaren, Wollsachen"),
        Path("swimwear", "Swimwear", "swimwear; ; beachwear, swimmers", "; ; badkläder, badmode", "; ; Bademode, Badesachen"),
        Path("suit", "Suits", "suit, suits; ; threepiece", "; en kostym; kostymer, kostymset", "; der Anzug; Anzüge, Herrenanzug"),
    ];

    /// <summary>The subjects that a category belongs to, the narrow ones first; shape [categories].</summary>
    public static readonly int[][] OfCategory = [.. Enumerable.Range(0, Wardrobe.Categories.Length).Select(category =>
        Enumerable.Range(0, All.Length).Where(subject => All[subject].Categories.Contains(category)).OrderBy(subject => All[subject].Categories.Length).ToArray())];

    private static Subject Leaf(string name, string english, string swedish, string german) =>
        Subject.Of(name, category => category.Path.EndsWith(" > " + name, StringComparison.Ordinal), english, swedish, german);

    private static Subject Form(string garment, string english, string swedish, string german) =>
        Subject.Of(garment, category => category.Form.Garment == garment, english, swedish, german);

    private static Subject Broad(string key, GarmentKind kind, string english, string swedish, string german) =>
        Subject.Of(key, category => category.Kind == kind, english, swedish, german);

    private static Subject Path(string key, string part, string english, string swedish, string german) =>
        Subject.Of(key, category => category.Path.Contains(part, StringComparison.Ordinal), english, swedish, german);
}
