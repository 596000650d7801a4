namespace Platform.World.Goods;

/// <summary>The forms of shoes, bags, accessories, and of what is worn beneath, at night, in water and for sport.</summary>
internal static class MoreForms
{
    private const string Plain = "plain 1";

    public static readonly Form Sneakers = Form.Of(
            "sneakers", GarmentKind.Shoe, SizeScale.WomensShoes, "leather 6, canvas 5, suede 3, mesh 4, polyester 2", "plain 84, printed 6, checked 3, leopard 2, striped 4",
            "low-top 7, high-top 3, slip-on 2, chunky 2", "everyday .92, travel .5, sport .3, festival .35, school .25")
        .WithHeels("flat sole 7, platform sole 2");

    public static readonly Form MensSneakers = Sneakers.WithHeels("flat sole 1") with { Sizes = SizeScale.MensShoes };

    public static readonly Form Boots = Form.Of(
            "boots", GarmentKind.Shoe, SizeScale.WomensShoes, "leather 9, suede 4, nylon .7", "plain 96, leopard 1, quilted 1",
            "ankle 6, knee-high 3, chelsea 4, lace-up 3, pointed 1.5", "everyday .8, office .4, outdoor .3, festival .15, party .15")
        .WithHeels("flat sole 4, low heel 3, block heel 4, high heel 1.5, platform sole 1");

    public static readonly Form MensBoots = Boots.WithHeels("flat sole 5, low heel 2") with
    {
        Sizes = SizeScale.MensShoes, Cuts = Choice.Parse(Wardrobe.Cuts, "ankle 4, chelsea 5, lace-up 6"), Patterns = Choice.Parse(Wardrobe.Patterns, Plain),
    };

    public static readonly Form Sandals = Form.Of(
            "sandals", GarmentKind.Shoe, SizeScale.WomensShoes, "leather 8, suede 3, canvas 1.5, satin .7", "plain 90, leopard 2, printed 3, embroidered 3",
            "strappy 6, slingback 3, slip-on 4, braided 2", "beach .6, everyday .6, travel .45, festival .35, wedding .2, party .15")
        .WithHeels("flat sole 6, block heel 2, wedge heel 2, platform sole 1.5, low heel 1.5, high heel .7");

    public static readonly Form Heels = Form.Of(
            "heels", GarmentKind.Shoe, SizeScale.WomensShoes, "leather 7, suede 4, satin 3, velvet .7", "plain 94, leopard 2, embroidered 1.5",
            "pointed 5, slingback 4, strappy 4, rounded 3", "party .8, evening .75, wedding .65, office .4")
        .WithHeels("high heel 6, block heel 4, low heel 2");

    public static readonly Form Flats = Form.Of(
            "flats", GarmentKind.Shoe, SizeScale.WomensShoes, "leather 8, suede 4, satin 1.5, velvet 1, canvas 1", "plain 88, leopard 4, quilted 4, embroidered 2",
            "pointed 4, rounded 5, slingback 2, strappy 2", "office .7, everyday .75, wedding .3, travel .35, party .12")
        .WithHeels("flat sole 8, low heel 1");

    public static readonly Form Loafers = Form.Of(
            "loafers", GarmentKind.Shoe, SizeScale.MensShoes, "leather 9, suede 5", Plain, "slip-on 6, rounded 4, chunky 1.5",
            "office .75, everyday .6, wedding .3, travel .25, evening .2")
        .WithHeels("flat sole 5, low heel 3");

    public static readonly Form Handbag = Form.Of(
        "handbag", GarmentKind.Bag, SizeScale.One, "leather 9, suede 3, nylon 2, satin 1.5, straw 1.5, canvas 1", "plain 84, quilted 8, leopard 3, embroidered 3, checked 2",
        "crossbody 5, structured 5, bucket 3, zipped 3", "everyday .6, office .45, party .35, evening .35, wedding .2");

    public static readonly Form ToteBag = Form.Of(
        "tote bag", GarmentKind.Bag, SizeScale.One, "canvas 6, leather 5, straw 2.5, nylon 2, linen 1", "plain 66, printed 14, striped 10, checked 3, floral 4",
        "structured 3, zipped 4, wide 3, braided 1", "everyday .8, office .5, beach .4, travel .45, school .15");

    public static readonly Form Backpack = Form.Of(
        "backpack", GarmentKind.Bag, SizeScale.One, "nylon 6, canvas 5, leather 4, polyester 4", "plain 86, printed 6, quilted 4, checked 2", "roll-top 3, zipped 6, structured 3",
        "travel .8, everyday .7, school .55, outdoor .5, office .3, sport .2");

    public static readonly Form WeekendBag = Backpack.WithOccasions("travel .98, sport .3, outdoor .15") with
    {
        Garment = "weekend bag", Materials = Choice.Parse(Wardrobe.Materials, "canvas 5, leather 6, nylon 4, suede 1"), Cuts = Choice.Parse(Wardrobe.Cuts, "zipped 6, structured 4, wide 2"),
    };

    public static readonly Form Necklace = Form.Of(
        "necklace", GarmentKind.Accessory, SizeScale.One, "brass 6, sterling silver 4", Plain, "delicate 5, chunky 3, layered 3, pendant 5",
        "everyday .5, party .5, evening .5, wedding .4, office .3");

    public static readonly Form Earrings = Necklace with { Garment = "earrings", Cuts = Choice.Parse(Wardrobe.Cuts, "delicate 5, chunky 4, pendant 4") };

    public static readonly Form Scarf = Form.Of(
        "scarf", GarmentKind.Accessory, SizeScale.One, "wool 6, cashmere 3, silk 3, cotton 3, viscose 4", "plain 34, checked 24, striped 14, floral 8, paisley 8, printed 6, leopard 3, ribbed 3",
        "wide 4, narrow 2, square 3, extra-long 3", "everyday .8, outdoor .3, office .3, travel .3");

    public static readonly Form Belt = Form.Of(
        "belt", GarmentKind.Accessory, SizeScale.Belts, "leather 10, suede 3, canvas 1.5", "plain 94, embroidered 4, leopard 1", "wide 4, narrow 5, braided 3", "everyday .7, office .6, party .15");

    public static readonly Form Hat = Form.Of(
        "hat", GarmentKind.Accessory, SizeScale.One, "straw 5, wool 5, cotton 2, linen 1", "plain 88, striped 5, checked 3", "wide-brim 5, bucket 4, narrow 2",
        "everyday .45, beach .5, travel .35, festival .35, wedding .12, outdoor .2");

    public static readonly Form Cap = Form.Of(
        "cap", GarmentKind.Accessory, SizeScale.One, "cotton 8, wool 1.5, polyester 3, corduroy 1.5, suede .5", "plain 64, embroidered 20, printed 8, checked 3", "structured 5, relaxed 4",
        "everyday .85, outdoor .4, sport .35, beach .35, festival .3");

    public static readonly Form Beanie = Form.Of(
        "beanie", GarmentKind.Accessory, SizeScale.One, "wool 7, cashmere 2, cotton 3, polyester 2", "plain 52, ribbed 30, striped 8, cable-knit 12", "cuffed 6, relaxed 3, fitted 3",
        "everyday .85, outdoor .7, sport .25");

    public static readonly Form Gloves = Form.Of(
        "gloves", GarmentKind.Accessory, SizeScale.Letters, "leather 6, wool 5, cashmere 1.5, fleece 2", "plain 80, ribbed 8, cable-knit 8, striped 3", "fitted 5, cuffed 3, relaxed 1.5",
        "everyday .8, outdoor .6, office .2");

    public static readonly Form Sunglasses = Form.Of(
        "sunglasses", GarmentKind.Accessory, SizeScale.One, "acetate 1", "plain 85, leopard 12", "square 5, wide 3, narrow 3", "beach .8, everyday .6, travel .6, festival .5");

    public static readonly Form Bra = Form.Of(
        "bra", GarmentKind.Under, SizeScale.Bras, "lace 5, cotton 4, nylon 4, satin 2, mesh 1.5", "plain 80, floral 8, embroidered 6, leopard 2", "soft-cup 5, underwired 5, triangle 3, bandeau 1, seamless 2",
        "everyday .8, evening .2");

    public static readonly Form Pyjamas = Form.Of(
            "pyjamas", GarmentKind.Under, SizeScale.Letters, "cotton 8, satin 3, viscose 3, silk 1, jersey 3", "plain 30, striped 22, checked 18, floral 12, polka-dot 8, printed 8",
            "relaxed 6, straight 3, cropped 1", "home .98")
        .WithSleeves("long sleeves 6, short sleeves 4").WithNecklines("shirt collar 5, round neck 4, V-neck 2");

    public static readonly Form Swimsuit = Form.Of(
            "swimsuit", GarmentKind.Under, SizeScale.Letters, "nylon 6, polyester 4", "plain 50, floral 14, striped 10, polka-dot 7, leopard 6, printed 8, ribbed 5",
            "bandeau 2, high-waisted 1, racerback 3, triangle 2, fitted 3", "beach .97, sport .3, travel .3")
        .WithNecklines("V-neck 4, square neck 3, halter neck 2, round neck 3");

    public static readonly Form Bikini = Swimsuit.WithOccasions("beach .98, travel .35, festival .08") with
    {
        Garment = "bikini", Cuts = Choice.Parse(Wardrobe.Cuts, "triangle 5, bandeau 4, high-waisted 4, underwired 2"), Necklines = Choice.None,
    };

    public static readonly Form SwimShorts = Form.Of(
            "swim shorts", GarmentKind.Under, SizeScale.Letters, "nylon 5, polyester 6", "plain 46, printed 18, striped 14, floral 12, checked 4", "relaxed 4, slim 3, straight 4", "beach .98, travel .3, sport .15")
        .WithLengths("thigh-length 6, knee-length 3");

    public static readonly Form BoxerShorts = Form.Of(
        "boxer shorts", GarmentKind.Under, SizeScale.Letters, "cotton 9, jersey 4, viscose 2", "plain 62, striped 14, checked 8, printed 8, polka-dot 4", "fitted 5, relaxed 4, seamless 2", "everyday .95, sport .15, home .15");

    public static readonly Form Socks = Form.Of(
        "socks", GarmentKind.Under, SizeScale.Socks, "cotton 9, wool 4, cashmere .7, polyester 2", "plain 46, striped 18, ribbed 18, polka-dot 7, checked 5, printed 6", "ankle 5, knee-high 2, cuffed 2",
        "everyday .9, office .3, sport .25, outdoor .2");

    public static readonly Form Leggings = Form.Of(
            "leggings", GarmentKind.Sport, SizeScale.Letters, "nylon 6, polyester 6, jersey 3", "plain 78, printed 7, ribbed 7, leopard 3, tie-dye 3", "high-waisted 6, seamless 4, cropped 2, flared 1", "sport .97, home .45, everyday .35")
        .WithLengths("ankle-length 6, calf-length 2");

    public static readonly Form SportsTop = Form.Of(
            "sports top", GarmentKind.Sport, SizeScale.Letters, "polyester 8, nylon 4, mesh 4, wool 1", "plain 76, printed 9, striped 7, tie-dye 3", "fitted 4, relaxed 4, racerback 3, seamless 2, cropped 1", "sport .98, outdoor .35, home .15")
        .WithSleeves("sleeveless 4, short sleeves 6, long sleeves 3");

    public static readonly Form MensSportsTop = SportsTop with { Cuts = Choice.Parse(Wardrobe.Cuts, "fitted 4, relaxed 5, seamless 1, zipped 2") };

    public static readonly Form TracksuitTrousers = Form.Of(
            "tracksuit trousers", GarmentKind.Sport, SizeScale.Letters, "polyester 6, cotton 6, fleece 2, jersey 3", "plain 82, striped 12, printed 4", "tapered 6, relaxed 4, straight 3, cuffed 3", "sport .85, home .6, everyday .45, travel .25")
        .WithRises("mid rise 5, high rise 2");
}
