using static Platform.Storefront.Pictures.PictureKind;

namespace Platform.Storefront.Pictures;

/// <summary>What part of the grid a picture shows: from its upper left corner, so many units wide, and by a quarter higher.</summary>
internal static class Framing
{
    /// <summary>So much that a product fills its picture; what is compared with one another keeps one scale.</summary>
    public static (double X, double Y, double Width) Whole(Look look) => look.Kind switch
    {
        Dress when look.Length is Length.Mini or Length.Thigh => (30, -6, 340),
        Dress => (10, 10, 380),
        TShirt or TankTop or SportsTop or Blouse or Shirt or Polo or Jumper or Cardigan or Sweatshirt or Blazer or Jacket or DenimJacket or Waistcoat => (20, 22, 360),
        Shorts or SwimShorts => (50, 33, 300),
        Boxers => (60, 37, 280),
        Skirt when look.Length == Length.Mini => (50, 10, 300),
        Skirt => (20, 28, 360),
        Bra => (70, 32, 260),
        SportsBra => (60, 65, 280),
        Briefs => (65, 94, 270),
        Swimsuit => (30, 52, 340),
        Boots when look.Is(Traits.KneeHigh) => (6, -2, 396),
        Sneakers or Boots or Sandals or Heels or Loafers or Ballerinas => (20, 52, 366),
        Earrings or Bracelet => (40, 50, 320),
        Ring => (60, 95, 280),
        Necklace => (60, 56, 280),
        Cap => (15, 42, 345),
        Beanie => (40, 36, 320),
        Wallet => (40, 68, 320),
        Belt => (26, 52, 350),
        Scarf when look.Is(Traits.ExtraLong) => (14, 24, 372),
        Scarf => (30, 30, 330),
        Socks => (10, 22, 380),
        _ => (0, 0, 400),
    };

    /// <summary>Where there is most to see.</summary>
    public static (double X, double Y, double Width) Detail(Look look) => look.Kind switch
    {
        Dress or Jumpsuit or Nightdress => (128, 44, 144),
        TShirt or TankTop or SportsTop or Blouse or Shirt or Polo or Jumper or Cardigan or Sweatshirt or Blazer or Jacket or DenimJacket or PufferJacket or Hoodie or Waistcoat => (118, 66, 164),
        Coat => (116, 44, 168),
        Jeans or Trousers or Joggers or Leggings => (112, 62, 150),
        Skirt => (112, 76, 170),
        Shorts or SwimShorts or Boxers => (104, 112, 150),
        Sneakers => (130, 176, 170),
        Boots => (180, 180, 160),
        Heels => (150, 170, 190),
        Sandals or Loafers or Ballerinas => (90, 200, 170),
        Handbag or Tote or WeekendBag => (116, 186, 170),
        Backpack => (110, 80, 170),
        Wallet => (130, 176, 140),
        Necklace => (120, 250, 160),
        Earrings or Bracelet or Ring or Watch => (110, 160, 150),
        Sunglasses => (50, 150, 160),
        Pyjamas => (70, 56, 150),
        Cap or Beanie or Hat => (100, 170, 170),
        Belt => (100, 200, 170),
        Gloves => (40, 200, 170),
        Bra or Bikini => (90, 110, 150),
        Briefs => (110, 170, 130),
        _ => (120, 110, 170),
    };
}
