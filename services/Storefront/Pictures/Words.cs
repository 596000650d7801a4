using static Platform.Storefront.Pictures.PictureKind;

namespace Platform.Storefront.Pictures;

/// <summary>The words of categories and attributes that a picture knows. Of each text only what it means gets on, never the text.</summary>
internal static class Words
{
    /// <summary>Kinds by the words of a category or a title; where several are known, the last decides.</summary>
    public static Lexicon<PictureKind> Kinds { get; } = new(new()
    {
        [Dress] = "dress, dresses, gown, gowns, sundress", [Jumpsuit] = "jumpsuit, jumpsuits, playsuit, playsuits, overall, dungarees, onesie",
        [TShirt] = "t-shirt, t-shirts, tee, tees, tshirt, longsleeve", [TankTop] = "tank, camisole, camisoles, cami, top, tops, vest, vests, singlet, bodysuit",
        [Blouse] = "blouse, blouses, tunic, tunics", [Shirt] = "shirt, shirts, overshirt", [Polo] = "polo, polos",
        [Jumper] = "jumper, jumpers, knitwear, sweater, sweaters, pullover, pullovers, turtleneck", [Cardigan] = "cardigan, cardigans",
        [Sweatshirt] = "sweatshirt, sweatshirts", [Hoodie] = "hoodie, hoodies", [Jeans] = "jeans",
        [Trousers] = "trousers, trouser, chinos, chino, pants, culottes", [Joggers] = "tracksuit trousers, joggers, sweatpants, jogger, tracksuit",
        [Shorts] = "shorts, bermuda", [Skirt] = "skirt, skirts", [Leggings] = "leggings, tights, legging, leggings/tights",
        [Coat] = "coat, coats, parka, parkas, trench", [Jacket] = "jacket, jackets, bomber, windbreaker, anorak, fleece, raincoat, raincoats",
        [PufferJacket] = "puffer, winter jacket, winter jackets", [Blazer] = "suit jacket, suit jackets, blazer, blazers, suit, suits, tuxedo",
        [Waistcoat] = "waistcoat, waistcoats, gilet",
        [Sneakers] = "sneakers, sneaker, trainers, trainer, shoes, shoe", [Boots] = "boots, boot, bootie, booties, wellies",
        [Sandals] = "sandals, sandal, slippers, slides, flip-flops, mules", [Heels] = "heels, pumps, pump, heel, stilettos",
        [Loafers] = "loafers, loafer, moccasins, brogues, oxfords, derbies", [Ballerinas] = "flats, ballerinas, ballerina, ballet flats",
        [Handbag] = "handbag, handbags, bag, bags, clutch, clutches", [Tote] = "tote bag, tote bags, tote, totes, shopper, shoppers", [Backpack] = "backpack, backpacks, rucksack",
        [WeekendBag] = "weekend bag, weekend bags, duffel, holdall, luggage, weekender", [Wallet] = "wallet, wallets, purse, purses, cardholder",
        [Necklace] = "necklace, necklaces, jewellery, jewelry, pendant, pendants", [Earrings] = "earring, earrings, studs, hoops",
        [Bracelet] = "bracelet, bracelets, bangle, bangles", [Ring] = "ring, rings", [Watch] = "watch, watches",
        [Scarf] = "scarf, scarves, shawl, shawls, bandana", [Belt] = "belt, belts", [Hat] = "hat, hats, fedora", [Cap] = "cap, caps",
        [Beanie] = "beanie, beanies", [Gloves] = "glove, gloves, mittens", [Sunglasses] = "sunglasses, eyewear, glasses", [Tie] = "tie, ties",
        [Socks] = "sock, socks, hosiery", [Bra] = "bra, bras, bralette, lingerie", [Briefs] = "briefs, brief, knickers, thong, panties, bottom",
        [Boxers] = "boxer shorts, boxer, boxers, trunks, underwear", [Pyjamas] = "pyjamas, pyjama, nightwear, loungewear, robe",
        [Nightdress] = "nightdress, nightdresses, nightgown, chemise", [Swimsuit] = "swimsuit, swimsuits, swimwear",
        [Bikini] = "bikini, bikinis", [SportsBra] = "sports bra, sports bras", [SwimShorts] = "swim shorts", [DenimJacket] = "denim jacket, denim jackets",
        [SportsTop] = "sports top, sports tops, training top",
    });

    /// <summary>Words before a general one that make it a kind of its own.</summary>
    public static Lexicon<PictureKind> Special { get; } = new(new()
    {
        [SwimShorts] = "swim, swimming, board", [Boxers] = "boxer, boxers", [Blazer] = "suit", [DenimJacket] = "denim", [PufferJacket] = "puffer, quilted, down, padded",
        [WeekendBag] = "weekend, duffel, gym, travel", [Tote] = "tote, shopper", [Backpack] = "backpack", [Polo] = "polo", [TShirt] = "t, tee",
        [Bikini] = "bikini", [SportsBra] = "sports", [SportsTop] = "training", [Joggers] = "track, sweat, jogging", [Boots] = "boots, boot", [Heels] = "heeled, heels",
        [Jumper] = "knitted, knit", [Blouse] = "blouse",
    });

    public static Lexicon<Motif> Motifs { get; } = new(new()
    {
        [Motif.Striped] = "striped, stripe, stripes, pinstripe, pinstriped", [Motif.Floral] = "floral, flower, flowers, flowery",
        [Motif.Checked] = "checked, check, checks, gingham, tartan, plaid, houndstooth", [Motif.PolkaDot] = "polka-dot, dot, dots, dotted, polka",
        [Motif.Printed] = "printed, print, graphic, abstract, geometric, pattern, patterned, jacquard, all over pattern", [Motif.Embroidered] = "embroidered, embroidery, argyle",
        [Motif.Ribbed] = "ribbed, rib", [Motif.Leopard] = "leopard, animal, snake, zebra, tiger", [Motif.Herringbone] = "herringbone, chevron, zigzag",
        [Motif.CableKnit] = "cable-knit", [Motif.Quilted] = "quilted", [Motif.TieDye] = "tie-dye", [Motif.Paisley] = "paisley", [Motif.Camouflage] = "camouflage, camo",
    });

    public static Lexicon<Fabric> Fabrics { get; } = new(new()
    {
        [Fabric.Denim] = "denim", [Fabric.Leather] = "leather, patent", [Fabric.Suede] = "suede, nubuck, velvet, velour, fleece",
        [Fabric.Knit] = "wool, cashmere, knit, knitted, mohair, alpaca, merino", [Fabric.Silk] = "silk, satin, chiffon, nylon", [Fabric.Linen] = "linen, canvas, straw, tweed",
        [Fabric.Corduroy] = "corduroy, cord", [Fabric.Lace] = "lace, mesh, crochet", [Fabric.Brass] = "brass, gold-plated", [Fabric.Silver] = "silver, steel",
    });

    public static Lexicon<Traits> Cuts { get; } = new(new()
    {
        [Traits.Relaxed] = "relaxed, loose, loose fit", [Traits.Slim] = "slim, skinny, fitted, bodycon, slim fit", [Traits.Wrap] = "wrap", [Traits.Oversized] = "oversized, boxy",
        [Traits.Cropped] = "cropped, crop", [Traits.Tailored] = "tailored, pencil, regular fit", [Traits.Flared] = "flared, bootcut, a-line", [Traits.Straight] = "straight",
        [Traits.Wide] = "wide, wide-leg, culottes", [Traits.Tiered] = "tiered", [Traits.Pleated] = "pleated", [Traits.Tapered] = "tapered",
        [Traits.DoubleBreasted] = "double-breasted", [Traits.SingleBreasted] = "single-breasted", [Traits.Belted] = "belted", [Traits.Hooded] = "hooded",
        [Traits.Bomber] = "bomber", [Traits.Zipped] = "zipped", [Traits.LowTop] = "low-top", [Traits.HighTop] = "high-top", [Traits.AnkleHigh] = "ankle",
        [Traits.KneeHigh] = "knee-high", [Traits.Chelsea] = "chelsea", [Traits.LaceUp] = "lace-up", [Traits.SlipOn] = "slip-on", [Traits.Strappy] = "strappy",
        [Traits.Slingback] = "slingback", [Traits.Pointed] = "pointed", [Traits.Rounded] = "rounded", [Traits.Crossbody] = "crossbody", [Traits.Structured] = "structured",
        [Traits.Bucket] = "bucket", [Traits.RollTop] = "roll-top", [Traits.Delicate] = "delicate", [Traits.Chunky] = "chunky", [Traits.Layered] = "layered",
        [Traits.Pendant] = "pendant", [Traits.Narrow] = "narrow", [Traits.Braided] = "braided", [Traits.Square] = "square", [Traits.ExtraLong] = "extra-long",
        [Traits.WideBrim] = "wide-brim", [Traits.Cuffed] = "cuffed", [Traits.HighWaisted] = "high-waisted, high rise", [Traits.Bandeau] = "bandeau",
        [Traits.Triangle] = "triangle, soft-cup", [Traits.Racerback] = "racerback",
    });

    /// <summary>What the parts of a category's path say besides the kind.</summary>
    public static Lexicon<Traits> Shelves { get; } = new(new()
    {
        [Traits.Men] = "men, menswear", [Traits.Children] = "children, kids, girls, boys, baby", [Traits.Party] = "party dresses, evening dresses",
    });

    public static Lexicon<Sleeves> Arms { get; } = new(new()
    {
        [Sleeves.None] = "sleeveless", [Sleeves.Straps] = "thin straps, straps", [Sleeves.Cap] = "cap sleeves", [Sleeves.Short] = "short sleeves, short-sleeved",
        [Sleeves.Elbow] = "three-quarter sleeves", [Sleeves.Long] = "long sleeves, long-sleeved", [Sleeves.Puff] = "puff sleeves", [Sleeves.Balloon] = "balloon sleeves",
        [Sleeves.Bell] = "bell sleeves",
    });

    public static Lexicon<Neckline> Necks { get; } = new(new()
    {
        [Neckline.Vee] = "v-neck", [Neckline.Crew] = "round neck, crew neck", [Neckline.Boat] = "boat neck", [Neckline.High] = "high neck", [Neckline.Roll] = "roll neck, turtleneck",
        [Neckline.Square] = "square neck", [Neckline.OffShoulder] = "off-shoulder", [Neckline.Halter] = "halter neck", [Neckline.Collar] = "shirt collar, collar",
        [Neckline.Lapels] = "lapels", [Neckline.Scoop] = "scoop neck",
    });

    public static Lexicon<Length> Lengths { get; } = new(new()
    {
        [Length.Mini] = "mini, short, mini dresses, mini skirts", [Length.Knee] = "knee-length", [Length.Midi] = "midi, midi dresses, midi skirts", [Length.Maxi] = "maxi, long, maxi dresses",
        [Length.Waist] = "waist-length", [Length.Hip] = "hip-length", [Length.Thigh] = "thigh-length", [Length.Calf] = "calf-length", [Length.Ankle] = "ankle-length",
    });

    public static Lexicon<Heel> HeelHeights { get; } = new(new()
    {
        [Heel.Flat] = "flat sole, flat", [Heel.Low] = "low heel, kitten heel", [Heel.Block] = "block heel", [Heel.High] = "high heel, stiletto", [Heel.Wedge] = "wedge heel, wedge",
        [Heel.Platform] = "platform sole, platform",
    });
}
