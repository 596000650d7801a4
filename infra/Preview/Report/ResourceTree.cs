using System.Text;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Report;

/// <summary>Draws the resources of a stack below their parents.</summary>
/// <param name="showValues">Whether the inputs are shown; secrets never are.</param>
internal sealed class ResourceTree(bool showValues)
{
    /// <summary>Appends the tree, a resource a line.</summary>
    public void Draw(StringBuilder text, StackGraph stack, string indent)
    {
        var children = stack.Resources.Where(resource => resource.Parent is not null)
            .OrderBy(resource => resource.Name, StringComparer.Ordinal).ThenBy(resource => resource.Type, StringComparer.Ordinal)
            .ToLookup(resource => resource.Parent);
        foreach (var root in stack.Resources.Where(resource => resource.Parent is null))
        {
            text.Append(indent).Append(Describe(root)).Append('\n');
            DrawBelow(text, root, children, indent);
        }
    }

    private void DrawBelow(StringBuilder text, RecordedResource resource, ILookup<string?, RecordedResource> children, string indent)
    {
        var below = children[resource.Urn].ToArray();
        if (showValues)
        {
            foreach (var (name, value) in resource.Inputs.Entries)
                text.Append(indent).Append(below.Length > 0 ? "│    " : "     ").Append(name).Append(": ").Append(ValueText.Of(value)).Append('\n');
        }

        for (var at = 0; at < below.Length; at++)
        {
            var last = at == below.Length - 1;
            text.Append(indent).Append(last ? "└─ " : "├─ ").Append(Describe(below[at])).Append('\n');
            DrawBelow(text, below[at], children, indent + (last ? "   " : "│  "));
        }
    }

    private static string Describe(RecordedResource resource)
    {
        var remarks = new List<string> { resource.Type };
        if (resource.External)
            remarks.Add("read");
        if (resource.Protect)
            remarks.Add("protected");
        return $"{resource.Name} ({string.Join(", ", remarks)})";
    }
}
