using System.Text;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Diagram;

/// <summary>
/// Draws a stack as a flow chart of Mermaid: a box for each outermost component, by cloud; an arrow from what uses
/// something to what it uses. Components that every service has are one box, so that a service more changes nothing.
/// </summary>
public static class ArchitectureDiagram
{
    private static readonly (string Package, string Title)[] Clouds =
        [("gcp", "Google Cloud"), ("kubernetes", "Kubernetes, in the serving cluster"), ("aws", "AWS"), ("random", "Generated"), ("", "The program")];

    /// <summary>The chart, a line for each box and arrow. The same graph gives the same text.</summary>
    /// <param name="stack">The stack; its output <c>services</c> names the services.</param>
    public static string Draw(StackGraph stack)
    {
        var services = stack.Outputs.At("services") is PropertyValue.TextValue { Text: var names } ? names.Split(' ') : [];
        var boxes = new DiagramBoxes(stack, services);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var (package, title) in Clouds)
        {
            var inside = boxes.Of(package).ToArray();
            if (inside.Length == 0)
                continue;
            text.Append("  subgraph ").Append(package.Length == 0 ? "program" : package).Append("[\"").Append(title).Append("\"]\n");
            foreach (var box in inside)
                text.Append("    ").Append(box.Id).Append("[\"").Append(box.Label).Append("\"]\n");
            text.Append("  end\n");
        }

        foreach (var (from, to) in boxes.Arrows())
            text.Append("  ").Append(from).Append(" --> ").Append(to).Append('\n');
        return text.ToString();
    }
}
