namespace Platform.Learning.Search.Text;

/// <summary>Languages by their codes.</summary>
public static class Languages
{
    /// <summary>The language of a code such as <c>en</c>, <c>sv-SE</c> or <c>de_AT</c>.</summary>
    public static Language Of(string? code) => code is null || code.Length < 2 || (code.Length > 2 && char.IsAsciiLetter(code[2]))
        ? Language.Other
        : code[..2].ToLowerInvariant() switch
        {
            "en" => Language.English,
            "sv" => Language.Swedish,
            "de" => Language.German,
            _ => Language.Other,
        };
}
