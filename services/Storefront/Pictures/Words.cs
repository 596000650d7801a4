using static Platform.Storefront.Pictures.PictureKind;

namespace Platform.Storefront.Pictures;

/// <summary>The words of categories and attributes that a picture knows. Of each text only what it means gets on, never the text.</summary>
internal static class Words
{
    /// <summary>Kinds by the words of a category or a title; where several are known, the last decides.</summary>
    public static Lexicon<PictureKind> Kinds { get; } = new Dictionary<PictureKind, string>
    {
        [Dress] = "dress dresses gown gowns sundress", [Jumpsuit] = "jumpsuit jumpsuits playsuit playsuits overall dungarees onesie",
        [TShirt] = "t-shirt t-shirts tee tees tshirt longsleeve", [TankTop] = "tank camisole camisoles cami top tops vest vests strap singlet bodysuit",
        [Blouse] = "blouse blouses tunic tunics", [Shirt] = "shirt shirts overshirt", [Polo] = "polo polos",
        [Jumper] = "jumper jumpers knitwear sweater sweaters pullover pullovers turtleneck", [Cardigan] = "cardigan cardigans",
        [Sweatshirt] = "sweatshirt sweatshirts", [Hoodie] = "hoodie hoodies", [Jeans] = "jeans",
        [Trousers] = "trousers trouser chinos chino pants culottes", [Joggers] = "joggers sweatpants jogger tracksuit",
        [Shorts] = "shorts bermuda", [Skirt] = "skirt skirts", [Leggings] = "leggings tights legging leggings/tights",
        [Coat] = "coat coats parka parkas trench outdoor", [Jacket] = "jacket jackets bomber windbreaker anorak fleece raincoat raincoats",
        [PufferJacket] = "puffer puffers quilted down", [Blazer] = "blazer blazers suit suits tuxedo", [Waistcoat] = "waistcoat waistcoats gilet",
        [Sneakers] = "sneakers sneaker trainers trainer shoes shoe", [Boots] = "boots boot bootie booties wellies",
        [Sandals] = "sandals sandal slippers slides flip-flops mules", [Heels] = "heels pumps pump heel stilettos",
        [Loafers] = "loafers loafer moccasins brogues oxfords derbies", [Ballerinas] = "ballerinas ballerina flats",
        [Handbag] = "handbag handbags bag bags clutch clutches", [Tote] = "tote totes shopper shoppers", [Backpack] = "backpack backpacks rucksack",
        [WeekendBag] = "weekend duffel holdall luggage weekender", [Wallet] = "wallet wallets purse purses cardholder",
        [Necklace] = "necklace necklaces jewellery jewelry pendant pendants", [Earrings] = "earring earrings studs hoops",
        [Bracelet] = "bracelet bracelets bangle bangles", [Ring] = "ring rings", [Watch] = "watch watches",
        [Scarf] = "scarf scarves shawl shawls bandana", [Belt] = "belt belts", [Hat] = "hat hats fedora", [Cap] = "cap caps",
        [Beanie] = "beanie beanies", [Gloves] = "glove gloves mittens", [Sunglasses] = "sunglasses eyewear glasses", [Tie] = "tie ties",
        [Socks] = "sock socks hosiery", [Bra] = "bra bras bralette lingerie", [Briefs] = "briefs brief knickers thong panties bottom",
        [Boxers] = "boxer boxers trunks underwear", [Pyjamas] = "pyjamas pyjama nightwear loungewear robe",
        [Nightdress] = "nightdress nightdresses nightgown chemise", [Swimsuit] = "swimsuit swimsuits swimwear",
        [Bikini] = "bikini bikinis", [SportsBra] = "sports-bra",
    }.ToLexicon();

    public static Lexicon<Motif> Motifs { get; } = new Dictionary<Motif, string>
    {
        [Motif.Striped] = "striped stripe stripes pinstripe pinstriped breton", [Motif.Floral] = "floral flower flowers flowery",
        [Motif.Checked] = "checked check checks gingham tartan plaid houndstooth", [Motif.PolkaDot] = "polka-dot dot dots dotted polka",
        [Motif.Printed] = "printed print graphic abstract geometric pattern patterned jacquard mixed all", [Motif.Embroidered] = "embroidered embroidery argyle",
        [Motif.Ribbed] = "ribbed rib", [Motif.Animal] = "animal leopard snake zebra tiger", [Motif.Herringbone] = "herringbone chevron zigzag melange",
        [Motif.Paisley] = "paisley", [Motif.Camouflage] = "camouflage camo",
    }.ToLexicon();

    public static Lexicon<Fabric> Fabrics { get; } = new Dictionary<Fabric, string>
    {
        [Fabric.Denim] = "denim", [Fabric.Leather] = "leather patent", [Fabric.Suede] = "suede nubuck velvet velour fleece",
        [Fabric.Knit] = "wool cashmere knit knitted mohair alpaca merino", [Fabric.Silk] = "silk satin chiffon", [Fabric.Linen] = "linen canvas straw",
        [Fabric.Corduroy] = "corduroy cord", [Fabric.Lace] = "lace mesh crochet",
    }.ToLexicon();

    public static Lexicon<Traits> Cuts { get; } = new Dictionary<Traits, string>
    {
        [Traits.Relaxed] = "relaxed loose comfort", [Traits.Slim] = "slim skinny fitted bodycon tight", [Traits.Wrap] = "wrap", [Traits.Oversized] = "oversized boxy",
        [Traits.Cropped] = "cropped crop", [Traits.Tailored] = "tailored pencil", [Traits.Flared] = "flared bootcut a-line flare", [Traits.Straight] = "straight regular",
        [Traits.Wide] = "wide culottes palazzo", [Traits.Mini] = "mini short", [Traits.Midi] = "midi knee-length", [Traits.Maxi] = "maxi full-length floor-length",
        [Traits.VNeck] = "v-neck", [Traits.CrewNeck] = "crew crew-neck round-neck", [Traits.HighNeck] = "turtleneck roll-neck high-neck polo-neck",
        [Traits.BoatNeck] = "boat boat-neck off-shoulder", [Traits.SquareNeck] = "square square-neck", [Traits.Sleeveless] = "sleeveless",
        [Traits.ShortSleeves] = "short-sleeved short-sleeve", [Traits.LongSleeves] = "long-sleeved long-sleeve longsleeve",
        [Traits.ThreeQuarterSleeves] = "three-quarter", [Traits.PuffSleeves] = "puff puffed balloon", [Traits.Pleated] = "pleated",
        [Traits.Party] = "party evening cocktail", [Traits.Men] = "men menswear man", [Traits.Children] = "kids children girls boys baby",
        [Traits.Flat] = "flat", [Traits.LowHeel] = "kitten block low-heel", [Traits.HighHeel] = "stiletto stilettos high-heel", [Traits.Belted] = "belted", [Traits.Strappy] = "strappy strap camisole slip",
    }.ToLexicon();

    private static Lexicon<T> ToLexicon<T>(this Dictionary<T, string> words) where T : struct => new(words);
}
