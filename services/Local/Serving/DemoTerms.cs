using Platform.Storefront.Languages;
using Platform.World.Goods;

namespace Platform.Local.Serving;

/// <summary>The words of the demo shop's catalogue in its languages.</summary>
internal sealed class DemoTerms : IShopTerms
{
    public string Translate(string term, string language) => Lexicon.Translate(term, language);
}
