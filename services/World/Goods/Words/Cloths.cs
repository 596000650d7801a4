namespace Platform.World.Goods.Words;

/// <summary>The materials of the demo shop.</summary>
internal static class Cloths
{
    public static readonly Cloth[] All =
    [
        Of("cotton", "bomull", "Baumwolle", "soft|combed|organic", "mjuk|kammad|ekologisk", "weicher|gekämmter|ökologischer", 1, -0.2),
        Of("linen", "linne", "Leinen", "washed|airy|pure", "tvättat|luftigt|rent", "gewaschenem|luftigem|reinem", 1.25, -0.9),
        Of("wool", "ull", "Wolle", "warm|boiled|fine", "varm|kokt|fin", "warmer|gekochter|feiner", 1.3, 0.9),
        Of("viscose", "viskos", "Viskose", "flowing|crinkled|soft", "fallande|krinklad|mjuk", "fließender|gekreppter|weicher", 0.95, -0.3),
        Of("polyester", "polyester", "Polyester", "recycled|light|crease-free", "återvunnen|lätt|skrynkelfri", "recyceltem|leichtem|knitterfreiem", 0.85, 0),
        Of("denim", "denim", "Denim", "sturdy|stretch|washed", "kraftig|elastisk|tvättad", "festem|elastischem|gewaschenem", 1.05, 0.1),
        Of("leather", "läder", "Leder", "smooth|grained|supple", "slätt|narvat|smidigt", "glattem|genarbtem|geschmeidigem", 1.7, 0.4),
        Of("silk", "siden", "Seide", "washed|shimmering|fine", "tvättat|skimrande|fint", "gewaschener|schimmernder|feiner", 1.7, -0.2),
        Of("cashmere", "kashmir", "Kaschmir", "soft|two-ply|pure", "mjuk|tvåtrådig|ren", "weichem|zweifädigem|reinem", 2.1, 0.9),
        Of("jersey", "jersey", "Jersey", "stretchy|smooth|heavy", "elastisk|slät|tung", "elastischem|glattem|schwerem", 0.9, 0),
        Of("suede", "mocka", "Wildleder", "soft|brushed|fine", "mjuk|borstad|fin", "weichem|gebürstetem|feinem", 1.5, 0.4),
        Of("canvas", "canvas", "Canvas", "sturdy|waxed|light", "kraftig|vaxad|lätt", "festem|gewachstem|leichtem", 0.85, -0.3),
        Of("lace", "spets", "Spitze", "delicate|dense|fine", "skir|tät|fin", "zarter|dichter|feiner", 1.25, -0.2),
        Of("satin", "satin", "Satin", "glossy|heavy|soft", "blank|tung|mjuk", "glänzendem|schwerem|weichem", 1.15, 0.1),
        Of("chiffon", "chiffong", "Chiffon", "airy|crinkled|fine", "luftig|krinklad|fin", "luftigem|gekrepptem|feinem", 1.1, -0.5),
        Of("velvet", "sammet", "Samt", "soft|crushed|dense", "mjuk|krossad|tät", "weichem|schimmerndem|dichtem", 1.2, 0.8),
        Of("corduroy", "manchester", "Cord", "fine|wide-wale|soft", "finräfflad|bredräfflad|mjuk", "feinem|breitem|weichem", 1.05, 0.6),
        Of("fleece", "fleece", "Fleece", "warm|recycled|light", "varm|återvunnen|lätt", "warmem|recyceltem|leichtem", 0.9, 0.8),
        Of("nylon", "nylon", "Nylon", "light|water-repellent|recycled", "lätt|vattenavvisande|återvunnen", "leichtem|wasserabweisendem|recyceltem", 0.95, 0),
        Of("mesh", "mesh", "Mesh", "breathable|fine|stretchy", "andande|fin|elastisk", "atmungsaktivem|feinem|elastischem", 0.95, -0.3),
        Of("tweed", "tweed", "Tweed", "sturdy|soft|flecked", "kraftig|mjuk|melerad", "festem|weichem|meliertem", 1.4, 0.7),
        Of("straw", "halm", "Stroh", "woven|untreated|fine", "flätad|obehandlad|fin", "geflochtenem|naturbelassenem|feinem", 0.9, -1),
        Of("brass", "mässing", "Messing", "gold-plated|polished|brushed", "förgylld|polerad|borstad", "vergoldetem|poliertem|gebürstetem", 0.8, 0),
        Of("sterling silver", "sterlingsilver", "Sterlingsilber", "polished|brushed|hammered", "polerat|borstat|hamrat", "poliertem|gebürstetem|gehämmertem", 1.6, 0),
        Of("acetate", "acetat", "Acetat", "glossy|matt|recycled", "blankt|matt|återvunnet", "glänzendem|mattem|recyceltem", 1, -0.7),
    ];

    private static Cloth Of(string term, string swedish, string german, string english, string svWords, string deWords, double price, double season) =>
        new(term, swedish, german, With(english, term), With(svWords, swedish), With(deWords, german), price, season);

    private static string[] With(string adjectives, string noun) => [.. adjectives.Split('|').Select(adjective => $"{adjective} {noun}")];
}
