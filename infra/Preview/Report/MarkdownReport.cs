using System.Globalization;
using System.Text;
using Platform.Infra.Preview.Difference;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;

namespace Platform.Infra.Preview.Report;

/// <summary>The report as a comment on a pull request: what matters first, the rest to unfold.</summary>
internal static class MarkdownReport
{
    /// <summary>A comment holds 65,536 characters; some are left for the host's own.</summary>
    private const int LongestComment = 60_000;

    private const string Fence = "```";

    public static string Write(PreviewFindings findings)
    {
        var text = new StringBuilder("## Preview\n\n");
        text.Append("| Stack | Resources | Create | Update | Replace | Delete | Move | Errors |\n");
        text.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var stack in findings.Graph.Stacks)
            text.Append(Row(stack, findings.DifferenceOf(stack.Name)));
        foreach (var difference in findings.Differences)
        {
            foreach (var sentence in DifferenceText.Forbidden(difference))
                text.Append(CultureInfo.InvariantCulture, $"\n:no_entry: {difference.Stack}: {Plain(sentence)}\n");
        }

        MarkdownChecks.Append(text, findings);
        foreach (var stack in findings.Graph.Stacks)
        {
            var messages = stack.Diagnostics.Where(one => one.Severity != DiagnosticSeverity.Info).ToArray();
            if (messages.Length > 0)
                Unfold(text, $"{stack.Name}: messages", "", messages.SelectMany(one => Lines($"{one}")));
        }

        foreach (var difference in findings.Differences.Where(difference => difference.Changes.Length > 0))
            Unfold(text, $"{difference.Stack}: {DifferenceText.Summary(difference)}", "diff", difference.Changes.SelectMany(Lines));
        return text.ToString();
    }

    private static string Row(StackGraph stack, StackDifference? difference)
    {
        var errors = stack.Diagnostics.Count(one => one.Severity == DiagnosticSeverity.Error);
        string Count(ChangeKind kind) => difference is null ? "" : difference.Count(kind).ToString(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Plain(stack.Name)} | {stack.Resources.Count(resource => resource.Custom)} | "
            + $"{Count(ChangeKind.Create)} | {Count(ChangeKind.Update)} | "
            + $"{Count(ChangeKind.Replace)} | {Count(ChangeKind.Delete)} | {Count(ChangeKind.Move)} | {errors} |\n");
    }

    /// <summary>Appends lines that a reader unfolds, as far as the comment has room.</summary>
    internal static void Unfold(StringBuilder text, string summary, string language, IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Plain(summary)}</summary>\n\n{Fence}{language}\n");
        foreach (var line in lines)
        {
            if (text.Length + line.Length > LongestComment)
            {
                text.Append("… cut short: this comment is full.\n");
                break;
            }

            text.Append(line).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"{Fence}\n\n</details>\n");
    }

    private static IEnumerable<string> Lines(ResourceChange change)
    {
        var sign = change.Kind switch { ChangeKind.Create => "+", ChangeKind.Delete => "-", _ => "!" };
        var kind = change.Kind.ToString().ToLowerInvariant();
        return DifferenceText.Properties(change, all: false).Select(line => $"      {line}")
            .Prepend($"{sign} {kind} {DifferenceText.Headline(change)}");
    }

    /// <summary>No line may end the fence.</summary>
    private static IEnumerable<string> Lines(string message) =>
        message.Split('\n').Select(line => line.TrimStart().StartsWith(Fence, StringComparison.Ordinal) ? $"    {line}" : line.TrimEnd());

    /// <summary>A text that means nothing to Markdown.</summary>
    internal static string Plain(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("|", "&#124;", StringComparison.Ordinal).Replace("`", "&#96;", StringComparison.Ordinal);
}
