using System.Text.Json;

namespace Platform.Storefront.Languages;

/// <summary>The texts of the shop in all its languages, read once.</summary>
public sealed class ShopTexts
{
    private const string Folder = "texts/";

    private readonly Dictionary<string, ShopText> _languages;

    /// <param name="terms">Translates the words of the catalogue.</param>
    public ShopTexts(IShopTerms terms) => _languages = ShopLanguage.All.ToDictionary(
        language => language.Code, language => new ShopText(language, Read(language.Code), terms));

    /// <summary>The texts of a language.</summary>
    public ShopText In(ShopLanguage language) => _languages[language.Code];

    /// <summary>The texts of a language by their keys, from the files <c>AREA.LANGUAGE.json</c>.</summary>
    /// <exception cref="InvalidOperationException">Two areas have a text of the same key.</exception>
    internal static Dictionary<string, string> Read(string language)
    {
        var assembly = typeof(ShopTexts).Assembly;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name =>
            name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith($".{language}.json", StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(file)!)
            {
                if (!texts.TryAdd(key, text))
                    throw new InvalidOperationException($"{name}: another file has the text {key}, too.");
            }
        }

        return texts;
    }
}
