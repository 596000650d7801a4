using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Report;

/// <summary>The report for a console.</summary>
/// <param name="showValues">Shows the inputs of every resource; secrets never.</param>
/// <param name="detail">Shows counts by type, and every property that differs.</param>
internal sealed class TextReport(bool showValues, bool detail)
{
    public string Write(PlatformGraph graph, ImmutableArray<StackDifference> differences)
    {
        var text = new StringBuilder();
        foreach (var stack in graph.Stacks)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"{stack.Name}: {ResourceCounts.ByProvider(stack)}\n");
            WriteStack(text, stack);
            if (differences.FirstOrDefault(one => one.Stack == stack.Name) is { } difference)
                WriteDifference(text, difference);
            foreach (var diagnostic in stack.Diagnostics)
                text.Append(CultureInfo.InvariantCulture, $"  {Indented($"{diagnostic}")}\n");
        }

        return text.ToString();
    }

    private void WriteStack(StringBuilder text, StackGraph stack)
    {
        new ResourceTree(showValues).Draw(text, stack, "  ");
        if (detail)
        {
            foreach (var (type, count) in ResourceCounts.ByType(stack))
                text.Append(CultureInfo.InvariantCulture, $"  {count,5} {type}\n");
        }

        foreach (var (name, value) in stack.Outputs.Entries)
            text.Append(CultureInfo.InvariantCulture, $"  output {name}: {ValueText.Of(value)}\n");
    }

    private void WriteDifference(StringBuilder text, StackDifference difference)
    {
        text.Append(CultureInfo.InvariantCulture, $"  since the base: {DifferenceText.Summary(difference)}\n");
        foreach (var change in difference.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {DifferenceText.Sign(change.Kind)} {DifferenceText.Headline(change)}\n");
            foreach (var line in DifferenceText.Properties(change, detail))
                text.Append(CultureInfo.InvariantCulture, $"      {line}\n");
        }

        foreach (var sentence in DifferenceText.Forbidden(difference))
            text.Append(CultureInfo.InvariantCulture, $"  forbidden: {sentence}\n");
    }

    private static string Indented(string lines) => lines.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal);
}
