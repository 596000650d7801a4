namespace Platform.Store.Imports;

/// <summary>Tells the kinds of files apart.</summary>
public static class InteractionFormats
{
    /// <summary>The kind of a file, by its first line.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static InteractionFormat Of(string path)
    {
        var first = TextLines.Read(path).Select(line => line.Text).FirstOrDefault("");
        return SessionsFile.Recognises(first) ? InteractionFormat.Sessions
            : first.Contains(',') ? InteractionFormat.Baskets
            : InteractionFormat.Sequences;
    }
}
