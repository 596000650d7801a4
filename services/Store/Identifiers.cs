namespace Platform.Store;

/// <summary>What may be the id of a product, a visitor or a customer.</summary>
public static class Identifiers
{
    /// <summary>Characters of an id, at most.</summary>
    public const int Longest = 128;

    /// <summary>What speaks against an id; null where nothing does.</summary>
    public static string? Problem(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty)
            return "expected an id, found nothing";
        if (id.Length > Longest)
            return $"expected an id of at most {Longest} characters, found {id.Length}";
        // Two looks over all of it, as no id but a broken one needs a third.
        if (!id.ContainsAnyInRange('\u0000', '\u001f') && !id.ContainsAnyInRange('\u007f', '\u009f'))
            return null;
        foreach (var letter in id)
        {
            if (char.IsControl(letter))
                return $"expected an id without control characters, found U+{(int)letter:X4} in it";
        }

        return null;
    }
}
