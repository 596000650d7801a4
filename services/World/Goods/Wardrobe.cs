namespace Platform.World.Goods;

/// <summary>The words and the tree of the demo shop's assortment.</summary>
internal static class Wardrobe
{
    public static readonly string[] Styles = ["classic", "romantic", "boho", "street", "sporty", "minimal", "glam", "rugged"];

    public static readonly string[] Colors =
    [
        "black", "white", "navy", "grey", "beige", "blue", "red", "green", "pink", "brown",
        "cream", "burgundy", "olive", "yellow", "purple", "orange", "turquoise", "gold", "silver", "lilac",
    ];

    /// <summary>How common each colour is.</summary>
    public static readonly double[] ColorShares =
        [18, 12, 9, 8, 8, 7, 5, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1.5, 1, 1, 1];

    public static readonly string[] Patterns = ["plain", "striped", "floral", "checked", "polka-dot", "printed", "embroidered", "ribbed"];

    public static readonly double[] PatternShares = [50, 10, 10, 7, 5, 9, 4, 5];

    public static readonly string[] Materials =
        ["cotton", "linen", "wool", "viscose", "polyester", "denim", "leather", "silk", "cashmere", "jersey", "suede", "canvas"];

    public static readonly string[] Cuts = ["relaxed", "slim", "wrap", "oversized", "cropped", "tailored", "flared", "straight"];

    public static readonly Category[] Categories =
    [
        new("Women > Dresses > Midi dresses", "midi dress", 4.0, 70, GarmentKind.Dress, -0.3),
        new("Women > Dresses > Maxi dresses", "maxi dress", 2.5, 85, GarmentKind.Dress, -0.6),
        new("Women > Dresses > Mini dresses", "mini dress", 2.0, 55, GarmentKind.Dress, -0.5),
        new("Women > Dresses > Party dresses", "party dress", 1.5, 110, GarmentKind.Dress, 0.4),
        new("Women > Tops > T-shirts", "T-shirt", 5.0, 22, GarmentKind.Top, -0.4),
        new("Women > Tops > Blouses", "blouse", 4.0, 45, GarmentKind.Top, 0.0),
        new("Women > Tops > Knitwear", "jumper", 4.5, 60, GarmentKind.Top, 0.7),
        new("Women > Tops > Sweatshirts", "sweatshirt", 2.5, 45, GarmentKind.Top, 0.4),
        new("Women > Trousers > Jeans", "jeans", 4.0, 75, GarmentKind.Bottom, 0.2),
        new("Women > Trousers > Wide trousers", "wide trousers", 2.5, 60, GarmentKind.Bottom, 0.0),
        new("Women > Trousers > Shorts", "shorts", 1.5, 35, GarmentKind.Bottom, -0.9),
        new("Women > Skirts", "skirt", 2.5, 48, GarmentKind.Bottom, -0.1),
        new("Women > Coats & jackets > Coats", "coat", 2.5, 160, GarmentKind.Outer, 0.9),
        new("Women > Coats & jackets > Jackets", "jacket", 2.0, 110, GarmentKind.Outer, 0.5),
        new("Women > Coats & jackets > Blazers", "blazer", 1.8, 100, GarmentKind.Outer, 0.1),
        new("Women > Shoes > Sneakers", "sneakers", 3.0, 90, GarmentKind.Shoe, -0.1),
        new("Women > Shoes > Boots", "boots", 2.5, 130, GarmentKind.Shoe, 0.9),
        new("Women > Shoes > Sandals", "sandals", 1.8, 70, GarmentKind.Shoe, -0.9),
        new("Women > Shoes > Heels", "heels", 1.5, 95, GarmentKind.Shoe, 0.1),
        new("Women > Bags > Handbags", "handbag", 2.5, 95, GarmentKind.Bag, 0.0),
        new("Women > Bags > Backpacks", "backpack", 0.8, 70, GarmentKind.Bag, 0.1),
        new("Women > Accessories > Jewellery", "necklace", 2.5, 30, GarmentKind.Accessory, 0.0),
        new("Women > Accessories > Scarves", "scarf", 1.2, 32, GarmentKind.Accessory, 0.8),
        new("Women > Accessories > Belts", "belt", 0.9, 35, GarmentKind.Accessory, 0.0),
        new("Women > Accessories > Hats", "hat", 0.9, 30, GarmentKind.Accessory, 0.3),
        new("Women > Lingerie", "bra", 2.5, 35, GarmentKind.Under, 0.0),
        new("Women > Nightwear", "pyjamas", 1.5, 40, GarmentKind.Under, 0.4),
        new("Women > Swimwear", "swimsuit", 1.3, 45, GarmentKind.Under, -1.0),
        new("Women > Sport > Leggings", "leggings", 1.8, 45, GarmentKind.Sport, 0.1),
        new("Women > Sport > Sports tops", "sports top", 1.2, 35, GarmentKind.Sport, 0.0),
        new("Men > Shirts", "shirt", 3.0, 50, GarmentKind.Top, 0.0),
        new("Men > T-shirts", "T-shirt", 3.5, 22, GarmentKind.Top, -0.4),
        new("Men > Knitwear", "jumper", 2.5, 65, GarmentKind.Top, 0.7),
        new("Men > Sweatshirts", "hoodie", 2.2, 50, GarmentKind.Top, 0.4),
        new("Men > Trousers > Jeans", "jeans", 2.8, 80, GarmentKind.Bottom, 0.2),
        new("Men > Trousers > Chinos", "chinos", 2.0, 60, GarmentKind.Bottom, -0.1),
        new("Men > Trousers > Shorts", "shorts", 1.2, 38, GarmentKind.Bottom, -0.9),
        new("Men > Suits", "suit jacket", 1.0, 180, GarmentKind.Outer, 0.1),
        new("Men > Coats & jackets", "jacket", 2.0, 130, GarmentKind.Outer, 0.7),
        new("Men > Shoes > Sneakers", "sneakers", 2.5, 95, GarmentKind.Shoe, -0.1),
        new("Men > Shoes > Boots", "boots", 1.4, 140, GarmentKind.Shoe, 0.8),
        new("Men > Shoes > Loafers", "loafers", 0.8, 110, GarmentKind.Shoe, -0.2),
        new("Men > Accessories > Belts", "belt", 0.8, 38, GarmentKind.Accessory, 0.0),
        new("Men > Accessories > Beanies & caps", "cap", 0.9, 25, GarmentKind.Accessory, 0.2),
        new("Men > Bags", "weekend bag", 0.7, 110, GarmentKind.Bag, 0.0),
        new("Men > Underwear", "boxer shorts", 1.4, 28, GarmentKind.Under, 0.0),
        new("Men > Swimwear", "swim shorts", 0.6, 35, GarmentKind.Under, -1.0),
        new("Men > Sport", "training top", 1.2, 40, GarmentKind.Sport, 0.0),
    ];

    /// <summary>The kinds that complete an outfit around a kind.</summary>
    public static IReadOnlyList<GarmentKind> GoesWith(GarmentKind kind) => kind switch
    {
        GarmentKind.Dress => [GarmentKind.Shoe, GarmentKind.Bag, GarmentKind.Accessory, GarmentKind.Outer],
        GarmentKind.Top => [GarmentKind.Bottom, GarmentKind.Outer, GarmentKind.Accessory],
        GarmentKind.Bottom => [GarmentKind.Top, GarmentKind.Shoe, GarmentKind.Accessory],
        GarmentKind.Outer => [GarmentKind.Accessory, GarmentKind.Shoe, GarmentKind.Bottom],
        GarmentKind.Shoe => [GarmentKind.Bottom, GarmentKind.Dress, GarmentKind.Bag],
        GarmentKind.Bag => [GarmentKind.Shoe, GarmentKind.Accessory],
        GarmentKind.Sport => [GarmentKind.Sport, GarmentKind.Shoe],
        GarmentKind.Under => [GarmentKind.Under],
        _ => [GarmentKind.Top, GarmentKind.Bag],
    };
}
