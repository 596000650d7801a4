using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Diagram;

/// <summary>The page that has the diagram of the architecture between two marks.</summary>
public static class ArchitecturePage
{
    /// <summary>The stack that is drawn, where there are several.</summary>
    public const string Stack = "prod";

    private const string Begin = "<!-- diagram: begin -->\n";
    private const string End = "<!-- diagram: end -->";

    /// <summary>The page with the diagram that a graph gives.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="graph">The stacks; production is drawn, or else the first.</param>
    /// <exception cref="FormatException">The page has no marks, or there is no stack.</exception>
    public static string Update(string page, PlatformGraph graph)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new FormatException($"The page has no place for the diagram: a line {Begin.TrimEnd()} and, after it, a line {End}.");
        var stack = graph.Stack(Stack) ?? graph.Stacks.FirstOrDefault() ?? throw new FormatException("There is no stack to draw.");
        return $"{page[..(begin + Begin.Length)]}\n```mermaid\n{ArchitectureDiagram.Draw(stack)}```\n\n{page[end..]}";
    }

    /// <summary>Draws the diagram in a file anew.</summary>
    /// <exception cref="FormatException">The page has no marks, or there is no stack.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    internal static async Task UpdateAsync(string path, PlatformGraph graph)
    {
        var page = await File.ReadAllTextAsync(path).ConfigureAwait(false);
        await File.WriteAllTextAsync(path, Update(page, graph)).ConfigureAwait(false);
    }
}
