using static Platform.Storefront.Pictures.PictureKind;

namespace Platform.Storefront.Pictures;

/// <summary>How each kind of product is drawn.</summary>
internal static class Drawings
{
    private static readonly Dictionary<PictureKind, Drawing> All = new()
    {
        [Dress] = Dresses.Dress,
        [Jumpsuit] = Dresses.Jumpsuit,
        [Nightdress] = Dresses.Nightdress,
        [TShirt] = Tops.TShirt,
        [SportsTop] = Tops.SportsTop,
        [TankTop] = Tops.TankTop,
        [Blouse] = Tops.Blouse,
        [Shirt] = Tops.Shirt,
        [Polo] = Tops.Polo,
        [Jumper] = Tops.Jumper,
        [Cardigan] = Tops.Cardigan,
        [Sweatshirt] = Tops.Sweatshirt,
        [Hoodie] = Tops.Hoodie,
        [Jeans] = Bottoms.Jeans,
        [Trousers] = Bottoms.Trousers,
        [Joggers] = Bottoms.Joggers,
        [Shorts] = Bottoms.Shorts,
        [Skirt] = Bottoms.Skirt,
        [Leggings] = Bottoms.Leggings,
        [Boxers] = Bottoms.Boxers,
        [SwimShorts] = Bottoms.SwimShorts,
        [Coat] = Outerwear.Coat,
        [Jacket] = Outerwear.Jacket,
        [DenimJacket] = Outerwear.DenimJacket,
        [PufferJacket] = Outerwear.Puffer,
        [Blazer] = Outerwear.Blazer,
        [Waistcoat] = Outerwear.Waistcoat,
        [Sneakers] = Shoes.Sneakers,
        [Boots] = Shoes.Boots,
        [Sandals] = DressShoes.Sandals,
        [Heels] = DressShoes.Heels,
        [Loafers] = DressShoes.Loafers,
        [Ballerinas] = DressShoes.Ballerinas,
        [Handbag] = Bags.Handbag,
        [Tote] = Bags.Tote,
        [Backpack] = Bags.Backpack,
        [WeekendBag] = Bags.WeekendBag,
        [Wallet] = Bags.Wallet,
        [Necklace] = Jewellery.Necklace,
        [Earrings] = Jewellery.Earrings,
        [Bracelet] = Jewellery.Bracelet,
        [Ring] = Jewellery.Ring,
        [Watch] = Jewellery.Watch,
        [Sunglasses] = Jewellery.Sunglasses,
        [Scarf] = Accessories.Scarf,
        [Belt] = Accessories.Belt,
        [Hat] = Accessories.Hat,
        [Cap] = Accessories.Cap,
        [Beanie] = Accessories.Beanie,
        [Gloves] = Accessories.Gloves,
        [Tie] = Accessories.Tie,
        [Socks] = Accessories.Socks,
        [Bra] = Underwear.Bra,
        [SportsBra] = Underwear.SportsBra,
        [Briefs] = Underwear.Briefs,
        [Bikini] = Underwear.Bikini,
        [Swimsuit] = Underwear.Swimsuit,
        [Pyjamas] = Underwear.Pyjamas,
    };

    /// <summary>The drawing of a kind; a calm piece of cloth where there is none.</summary>
    public static Drawing Of(PictureKind kind) => All.GetValueOrDefault(kind, Fabrics.Folded);
}
