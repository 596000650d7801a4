namespace Platform.Infra;

/// <summary>Files that the program brings with it: schemas, queries, the definition of a workflow.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The text of a file.</summary>
    /// <exception cref="FileNotFoundException">The program was built without it.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"{name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
