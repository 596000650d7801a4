using System.Globalization;
using System.Text;
using Platform.Infra.Costs;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;

namespace Platform.Infra.Preview.Report;

/// <summary>The report for a console.</summary>
/// <param name="showValues">Shows the inputs of every resource; secrets never.</param>
/// <param name="detail">Shows counts by type, and every property that differs.</param>
internal sealed class TextReport(bool showValues, bool detail)
{
    public string Write(PreviewFindings findings)
    {
        var text = new StringBuilder();
        foreach (var stack in findings.Graph.Stacks)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"{stack.Name}: {ResourceCounts.ByProvider(stack)}\n");
            WriteStack(text, stack);
            if (findings.DifferenceOf(stack.Name) is { } difference)
                WriteDifference(text, difference);
            if (findings.VerdictsOf(stack.Name) is { } verdicts)
                WriteVerdicts(text, verdicts);
            if (findings.CostOf(stack.Name) is { } cost)
                WriteCost(text, cost);
            foreach (var diagnostic in stack.Diagnostics)
                text.Append(CultureInfo.InvariantCulture, $"  {Indented($"{diagnostic}")}\n");
        }

        foreach (var waiver in PolicyText.Waivers(findings.Policies))
            text.Append(CultureInfo.InvariantCulture, $"{waiver}\n");
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

    private void WriteVerdicts(StringBuilder text, StackVerdicts verdicts)
    {
        text.Append(CultureInfo.InvariantCulture, $"  policies: {PolicyText.Summary(verdicts)}\n");
        foreach (var line in PolicyText.Violations(verdicts).Concat(detail ? PolicyText.Others(verdicts) : []))
            text.Append(CultureInfo.InvariantCulture, $"    {line}\n");
    }

    private static void WriteCost(StringBuilder text, CostComparison cost)
    {
        text.Append(CultureInfo.InvariantCulture, $"  cost: {CostText.Summary(cost.Now, cost.Before)}\n");
        WriteParts(text, "service", CostText.Parts(cost.Now.ByService, cost.Before?.ByService));
        WriteParts(text, "component", CostText.Parts(cost.Now.ByComponent, cost.Before?.ByComponent));
        foreach (var left in CostText.LeftOut(cost.Now))
            text.Append(CultureInfo.InvariantCulture, $"    {left}\n");
    }

    private static void WriteParts(StringBuilder text, string by, IEnumerable<(string Name, CostRange Cost, CostRange? Change)> parts)
    {
        foreach (var (name, cost, change) in parts)
        {
            var changed = change is { IsVisible: true } visible ? $" ({visible.ToChange()})" : "";
            text.Append(CultureInfo.InvariantCulture, $"    {by} {name}: {cost}{changed}\n");
        }
    }

    private static string Indented(string lines) => lines.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal);
}
