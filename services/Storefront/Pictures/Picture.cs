namespace Platform.Storefront.Pictures;

/// <summary>The picture of a product: an SVG of at most 4,096 bytes, the same for the same look.</summary>
internal static class Picture
{
    /// <summary>Draws a product.</summary>
    /// <returns>UTF-8.</returns>
    public static byte[] Draw(Look look, PictureView view)
    {
        var pen = new Pen();
        var chance = look.Chance;
        var cloth = new Cloth(look, ref chance, isNear: view == PictureView.Detail);
        var (x, y, width) = view == PictureView.Detail ? Framing.Detail(look) : Framing.Whole(look);
        pen.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {width} {width * 5 / 4}\">");
        pen.Write($"<style>.n{{fill:none}}.g{{fill:url(#g);stroke:none}}.t{{fill:url(#t);stroke:none}}.f{{fill-opacity:.09;stroke:none}}.w{{fill:#fff;fill-opacity:.2;stroke:none}}#z{{fill:{Palette.Ground}}}@media(prefers-color-scheme:dark){{#z{{fill:{Palette.DimGround}}}}}</style><path id=\"z\" d=\"M-99-99H499V599H-99Z\"/>");
        cloth.WriteTo(pen);
        var sketch = new Sketch(look, cloth, pen);
        pen.Write($"<filter id=\"h\" x=\"-10%\" y=\"-10%\" width=\"125%\" height=\"125%\"><feDropShadow dx=\"5\" dy=\"9\" stdDeviation=\"6\" flood-color=\"#463c30\" flood-opacity=\".28\"/></filter>");
        pen.Write($"<g stroke=\"{sketch.Line}\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\" filter=\"url(#h)\">");
        Draw(sketch, ref chance);
        pen.Write($"</g></svg>");
        return pen.Written.ToArray();
    }

    private static void Draw(Sketch sketch, ref Chance chance)
    {
        switch (sketch.Look.Kind)
        {
            case PictureKind.Dress: Dresses.Dress(sketch, ref chance); break;
            case PictureKind.Jumpsuit: Dresses.Jumpsuit(sketch, ref chance); break;
            case PictureKind.Nightdress: Dresses.Nightdress(sketch, ref chance); break;
            case PictureKind.TShirt: Tops.TShirt(sketch, ref chance); break;
            case PictureKind.SportsTop: Tops.SportsTop(sketch, ref chance); break;
            case PictureKind.TankTop: Tops.TankTop(sketch, ref chance); break;
            case PictureKind.Blouse: Tops.Blouse(sketch, ref chance); break;
            case PictureKind.Shirt: Tops.Shirt(sketch, ref chance); break;
            case PictureKind.Polo: Tops.Polo(sketch, ref chance); break;
            case PictureKind.Jumper: Tops.Jumper(sketch, ref chance); break;
            case PictureKind.Cardigan: Tops.Cardigan(sketch, ref chance); break;
            case PictureKind.Sweatshirt: Tops.Sweatshirt(sketch, ref chance); break;
            case PictureKind.Hoodie: Tops.Hoodie(sketch, ref chance); break;
            case PictureKind.Jeans: Bottoms.Jeans(sketch, ref chance); break;
            case PictureKind.Trousers: Bottoms.Trousers(sketch, ref chance); break;
            case PictureKind.Joggers: Bottoms.Joggers(sketch, ref chance); break;
            case PictureKind.Shorts: Bottoms.Shorts(sketch, ref chance); break;
            case PictureKind.Skirt: Bottoms.Skirt(sketch, ref chance); break;
            case PictureKind.Leggings: Bottoms.Leggings(sketch, ref chance); break;
            case PictureKind.Boxers: Bottoms.Boxers(sketch, ref chance); break;
            case PictureKind.SwimShorts: Bottoms.SwimShorts(sketch, ref chance); break;
            case PictureKind.Coat: Outerwear.Coat(sketch, ref chance); break;
            case PictureKind.Jacket: Outerwear.Jacket(sketch, ref chance); break;
            case PictureKind.DenimJacket: Outerwear.DenimJacket(sketch, ref chance); break;
            case PictureKind.PufferJacket: Outerwear.Puffer(sketch, ref chance); break;
            case PictureKind.Blazer: Outerwear.Blazer(sketch, ref chance); break;
            case PictureKind.Waistcoat: Outerwear.Waistcoat(sketch, ref chance); break;
            case PictureKind.Sneakers: Shoes.Sneakers(sketch, ref chance); break;
            case PictureKind.Boots: Shoes.Boots(sketch, ref chance); break;
            case PictureKind.Sandals: DressShoes.Sandals(sketch, ref chance); break;
            case PictureKind.Heels: DressShoes.Heels(sketch, ref chance); break;
            case PictureKind.Loafers: DressShoes.Loafers(sketch, ref chance); break;
            case PictureKind.Ballerinas: DressShoes.Ballerinas(sketch, ref chance); break;
            case PictureKind.Handbag: Bags.Handbag(sketch, ref chance); break;
            case PictureKind.Tote: Bags.Tote(sketch, ref chance); break;
            case PictureKind.Backpack: Bags.Backpack(sketch, ref chance); break;
            case PictureKind.WeekendBag: Bags.WeekendBag(sketch, ref chance); break;
            case PictureKind.Wallet: Bags.Wallet(sketch, ref chance); break;
            case PictureKind.Necklace: Jewellery.Necklace(sketch, ref chance); break;
            case PictureKind.Earrings: Jewellery.Earrings(sketch, ref chance); break;
            case PictureKind.Bracelet: Jewellery.Bracelet(sketch, ref chance); break;
            case PictureKind.Ring: Jewellery.Ring(sketch, ref chance); break;
            case PictureKind.Watch: Jewellery.Watch(sketch, ref chance); break;
            case PictureKind.Sunglasses: Jewellery.Sunglasses(sketch, ref chance); break;
            case PictureKind.Scarf: Accessories.Scarf(sketch, ref chance); break;
            case PictureKind.Belt: Accessories.Belt(sketch, ref chance); break;
            case PictureKind.Hat: Accessories.Hat(sketch, ref chance); break;
            case PictureKind.Cap: Accessories.Cap(sketch, ref chance); break;
            case PictureKind.Beanie: Accessories.Beanie(sketch, ref chance); break;
            case PictureKind.Gloves: Accessories.Gloves(sketch, ref chance); break;
            case PictureKind.Tie: Accessories.Tie(sketch, ref chance); break;
            case PictureKind.Socks: Accessories.Socks(sketch, ref chance); break;
            case PictureKind.Bra: Underwear.Bra(sketch, ref chance); break;
            case PictureKind.SportsBra: Underwear.SportsBra(sketch, ref chance); break;
            case PictureKind.Briefs: Underwear.Briefs(sketch, ref chance); break;
            case PictureKind.Bikini: Underwear.Bikini(sketch, ref chance); break;
            case PictureKind.Swimsuit: Underwear.Swimsuit(sketch, ref chance); break;
            case PictureKind.Pyjamas: Underwear.Pyjamas(sketch, ref chance); break;
            default: Fabrics.Folded(sketch); break;
        }
    }
}
