namespace Platform.World.Goods;

/// <summary>The forms of clothes that are worn on the outside.</summary>
internal static class Forms
{
    private const string Prints = "plain 46, floral 16, striped 9, polka-dot 8, printed 8, checked 4, leopard 3, paisley 3, embroidered 3";
    private const string Quiet = "plain 68, striped 9, checked 9, herringbone 5, printed 4, embroidered 2";
    private const string Knits = "plain 48, ribbed 16, cable-knit 14, striped 14, checked 3, embroidered 3, printed 2";
    private const string Sweats = "plain 58, printed 22, striped 6, embroidered 6, tie-dye 5, leopard 1";

    public static readonly Form Dress = Form.Of(
            "dress", GarmentKind.Dress, SizeScale.Letters,
            "viscose 9, cotton 8, polyester 6, jersey 6, linen 4, satin 3, chiffon 3, silk 2, lace 1.5, velvet 1, denim 1",
            Prints, "A-line 5, wrap 5, fitted 4, relaxed 4, tiered 3, belted 3, straight 3, pleated 1.5",
            "everyday .55, office .3, party .25, wedding .18, evening .18, beach .12, festival .12, travel .15")
        .WithSleeves("sleeveless 5, thin straps 4, short sleeves 6, three-quarter sleeves 3, long sleeves 6, puff sleeves 3, balloon sleeves 2, cap sleeves 1.5")
        .WithNecklines("V-neck 7, round neck 7, square neck 3, boat neck 2, high neck 2, halter neck 1.5, off-shoulder 1.5, shirt collar 2");

    public static readonly Form PartyDress = Dress.WithMaterials("satin 6, velvet 4, lace 4, silk 3, chiffon 4, polyester 4, jersey 1.5")
        .WithLengths("mini 3, knee-length 3, midi 3, maxi 2").WithOccasions("party .92, evening .75, wedding .45, festival .05");

    public static readonly Form SummerDress = Dress.WithMaterials("cotton 8, linen 7, viscose 7, chiffon 1.5")
        .WithLengths("mini 3, knee-length 3, midi 5, maxi 3").WithOccasions("everyday .6, beach .55, travel .4, festival .3, wedding .2, office .12")
        .WithSleeves("sleeveless 5, thin straps 6, short sleeves 5, cap sleeves 2, puff sleeves 3");

    public static readonly Form ShirtDress = Dress.WithMaterials("cotton 7, linen 4, viscose 4, denim 3").WithNecklines("shirt collar 1")
        .WithLengths("knee-length 4, midi 5, mini 1.5").WithSleeves("short sleeves 4, three-quarter sleeves 3, long sleeves 6")
        .WithOccasions("everyday .75, office .55, travel .35, beach .05");

    public static readonly Form TShirt = Form.Of(
            "t-shirt", GarmentKind.Top, SizeScale.Letters, "cotton 12, jersey 5, linen 1.5, viscose 2",
            "plain 52, printed 20, striped 16, embroidered 4, tie-dye 3, leopard 1",
            "relaxed 4, slim 3, oversized 3, boxy 2, straight 3, cropped 1.5", "everyday .92, travel .4, festival .3, school .2, sport .12, home .25")
        .WithSleeves("short sleeves 8, long sleeves 2, cap sleeves 1").WithNecklines("round neck 8, V-neck 4, boat neck 1");

    public static readonly Form MensTShirt = TShirt.WithSleeves("short sleeves 8, long sleeves 2").WithNecklines("round neck 8, V-neck 3");

    public static readonly Form VestTop = Form.Of(
            "top", GarmentKind.Top, SizeScale.Letters, "cotton 6, jersey 5, satin 2, viscose 4, silk 1, lace 1",
            "plain 66, ribbed 10, floral 8, striped 6, printed 5, leopard 2", "fitted 4, relaxed 3, cropped 3, straight 3",
            "everyday .7, beach .35, party .25, festival .35, evening .12")
        .WithSleeves("thin straps 5, sleeveless 5").WithNecklines("round neck 4, V-neck 4, square neck 3, halter neck 2, high neck 1");

    public static readonly Form Blouse = Form.Of(
            "blouse", GarmentKind.Top, SizeScale.Letters, "viscose 7, cotton 5, silk 3, chiffon 3, satin 3, polyester 5, linen 3, lace 1",
            Prints, "relaxed 5, wrap 2, fitted 3, straight 4, boxy 1, cropped 1", "office .62, everyday .5, party .22, evening .2, wedding .12")
        .WithSleeves("long sleeves 7, puff sleeves 3, balloon sleeves 3, three-quarter sleeves 2, short sleeves 3, sleeveless 1")
        .WithNecklines("shirt collar 5, V-neck 4, high neck 3, round neck 3, square neck 1");

    public static readonly Form Shirt = Form.Of(
            "shirt", GarmentKind.Top, SizeScale.Letters, "cotton 12, linen 5, denim 2, corduroy 1.5, viscose 1",
            "plain 54, striped 18, checked 18, printed 5, polka-dot 3, paisley 2", "slim 5, straight 4, relaxed 4, tailored 4, oversized 1",
            "office .6, everyday .6, wedding .25, party .25, travel .2, evening .15")
        .WithSleeves("long sleeves 8, short sleeves 3").WithNecklines("shirt collar 1").WithFits("slim fit 4, regular fit 5, loose fit 2");

    public static readonly Form Jumper = Form.Of(
            "jumper", GarmentKind.Top, SizeScale.Letters, "wool 8, cotton 5, cashmere 2.5, viscose 2, polyester 2",
            Knits, "relaxed 5, fitted 3, oversized 4, cropped 1.5, straight 4, boxy 1.5", "everyday .82, office .35, outdoor .2, home .3, travel .25")
        .WithSleeves("long sleeves 9, balloon sleeves 1, three-quarter sleeves 1").WithNecklines("round neck 6, V-neck 4, roll neck 4, high neck 2, boat neck 1");

    public static readonly Form MensJumper = Jumper.WithSleeves("long sleeves 1").WithNecklines("round neck 6, V-neck 4, roll neck 3, high neck 2");

    public static readonly Form Cardigan = Form.Of(
            "cardigan", GarmentKind.Top, SizeScale.Letters, "wool 7, cotton 5, cashmere 2, viscose 2", Knits,
            "relaxed 5, oversized 3, cropped 2, belted 1, straight 4", "everyday .8, office .4, home .4, travel .25")
        .WithSleeves("long sleeves 8, three-quarter sleeves 1").WithNecklines("V-neck 6, round neck 4").WithLengths("waist-length 2, hip-length 5, thigh-length 2");

    public static readonly Form Sweatshirt = Form.Of(
            "sweatshirt", GarmentKind.Top, SizeScale.Letters, "cotton 10, fleece 3, jersey 4, polyester 2", Sweats,
            "relaxed 5, oversized 4, boxy 2, cropped 1, straight 3", "everyday .85, sport .3, home .5, school .3, travel .35")
        .WithSleeves("long sleeves 1").WithNecklines("round neck 6, high neck 2");

    public static readonly Form Hoodie = Sweatshirt with { Garment = "hoodie", Cuts = Choice.Parse(Wardrobe.Cuts, "relaxed 5, oversized 4, boxy 2, zipped 4"), Necklines = Choice.None };

    public static readonly Form Jeans = Form.Of(
            "jeans", GarmentKind.Bottom, SizeScale.Jeans, "denim 1", "plain 92, embroidered 4, printed 2, leopard 1",
            "straight 6, skinny 4, slim 5, wide-leg 4, bootcut 3, tapered 3, flared 2, cropped 1.5", "everyday .93, travel .35, festival .3, school .2, party .12")
        .WithRises("high rise 6, mid rise 4, low rise 1.5").WithLengths("ankle-length 4");

    public static readonly Form Trousers = Form.Of(
            "trousers", GarmentKind.Bottom, SizeScale.Letters, "viscose 5, linen 4, cotton 4, wool 3, polyester 4, corduroy 2, leather .6",
            Quiet, "wide-leg 6, straight 4, tapered 3, flared 2, pleated 2, cropped 1", "office .55, everyday .6, travel .25, evening .12, beach .06")
        .WithRises("high rise 6, mid rise 4, low rise 1").WithLengths("ankle-length 1");

    public static readonly Form SuitTrousers = Trousers.WithMaterials("wool 8, polyester 4, linen 2, viscose 2")
        .WithOccasions("office .95, wedding .4, evening .3, party .12") with { Cuts = Choice.Parse(Wardrobe.Cuts, "slim 5, straight 4, tapered 3, pleated 1.5") };

    public static readonly Form Chinos = Form.Of(
            "chinos", GarmentKind.Bottom, SizeScale.Jeans, "cotton 12, linen 2, corduroy 1", "plain 92, checked 4, striped 2",
            "slim 5, straight 5, tapered 4, relaxed 2", "everyday .75, office .55, travel .3, party .1")
        .WithRises("mid rise 5, high rise 1.5, low rise 1").WithLengths("ankle-length 1");

    public static readonly Form Shorts = Form.Of(
            "shorts", GarmentKind.Bottom, SizeScale.Letters, "cotton 8, linen 5, denim 5, polyester 1.5",
            "plain 70, striped 8, floral 6, checked 6, printed 6, paisley 1", "relaxed 5, straight 4, tailored 3, high-waisted 2",
            "everyday .72, beach .62, travel .5, festival .35, sport .1")
        .WithLengths("mini 4, knee-length 4");

    public static readonly Form MensShorts = Shorts.WithLengths("knee-length 6, thigh-length 4") with { Cuts = Choice.Parse(Wardrobe.Cuts, "relaxed 5, straight 4, slim 2") };

    public static readonly Form Skirt = Form.Of(
            "skirt", GarmentKind.Bottom, SizeScale.Letters, "viscose 6, cotton 5, polyester 4, satin 3, denim 2.5, linen 2, wool 2, leather 1, suede .7, corduroy 1",
            Prints, "A-line 6, pleated 4, pencil 3, wrap 3, flared 3, tiered 2, straight 2", "everyday .62, office .42, party .25, evening .12, wedding .08, festival .1")
        .WithRises("high rise 5, mid rise 3");

    public static readonly Form Coat = Form.Of(
            "coat", GarmentKind.Outer, SizeScale.Letters, "wool 9, tweed 2, polyester 3, cashmere 1.5, cotton 2.5, nylon 2, leather 1",
            "plain 66, checked 12, herringbone 10, quilted 8", "double-breasted 4, single-breasted 5, belted 4, oversized 2, straight 3",
            "everyday .8, office .6, outdoor .35, travel .3, evening .2")
        .WithNecklines("lapels 6, high neck 3").WithLengths("knee-length 5, thigh-length 4, calf-length 3");

    public static readonly Form Jacket = Form.Of(
            "jacket", GarmentKind.Outer, SizeScale.Letters, "nylon 5, cotton 5, denim 4, leather 3, polyester 4, suede 1.5, corduroy 1.5",
            "plain 78, quilted 12, checked 4, embroidered 3, printed 2", "zipped 5, bomber 3, hooded 3, cropped 2, straight 3, boxy 2, belted 1",
            "everyday .82, outdoor .4, travel .4, festival .2, school .12")
        .WithLengths("waist-length 4, hip-length 6");

    public static readonly Form WinterJacket = Jacket.WithMaterials("nylon 7, polyester 6, wool 1.5").WithLengths("hip-length 6, thigh-length 4")
        .WithOccasions("everyday .85, outdoor .75, travel .25, sport .15") with
        {
            Patterns = Choice.Parse(Wardrobe.Patterns, "quilted 55, plain 40, checked 3"),
            Cuts = Choice.Parse(Wardrobe.Cuts, "hooded 6, zipped 4, belted 1, oversized 2"),
        };

    public static readonly Form Blazer = Form.Of(
            "blazer", GarmentKind.Outer, SizeScale.Letters, "wool 6, polyester 4, viscose 3, linen 3, cotton 3, velvet 1, tweed 1.5, corduroy .7",
            Quiet, "tailored 5, single-breasted 5, double-breasted 3, oversized 2, cropped .7", "office .9, wedding .3, evening .35, party .3, everyday .35")
        .WithNecklines("lapels 1").WithLengths("hip-length 6, thigh-length 2, waist-length 1");

    public static readonly Form SuitJacket = Blazer.WithMaterials("wool 10, linen 2, polyester 3, velvet .5").WithOccasions("office .95, wedding .8, evening .6, party .25") with
    {
        Garment = "suit jacket", Cuts = Choice.Parse(Wardrobe.Cuts, "tailored 5, slim 4, single-breasted 5, double-breasted 3"), Lengths = Choice.None,
    };

    public static readonly Form Waistcoat = SuitJacket.WithOccasions("office .5, wedding .85, evening .5, party .4") with
    {
        Garment = "waistcoat", Cuts = Choice.Parse(Wardrobe.Cuts, "single-breasted 6, double-breasted 2, slim 3"), Necklines = Choice.Parse(Wardrobe.Necklines, "V-neck 5, lapels 2"),
    };
}
