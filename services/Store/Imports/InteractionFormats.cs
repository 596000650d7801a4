namespace Platform.Store.Imports;

/// <summary>Tells the kinds of files apart.</summary>
public static class InteractionFormats
{
    private const int LinesLookedAt = 100;

    /// <summary>The kind of a file, by its first lines.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static InteractionFormat Of(string path)
    {
        var lines = TextLines.Read(path).Select(line => line.Text).Take(LinesLookedAt).ToArray();
        return SessionsFile.Recognises(lines) ? InteractionFormat.Sessions
            // A basket may hold a single product, and its name a blank; a sequence has no comma anywhere.
            : lines.Any(line => line.Contains(',')) ? InteractionFormat.Baskets
            : InteractionFormat.Sequences;
    }
}
