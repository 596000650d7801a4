using System.Globalization;
using System.Text;
using Platform.Infra.Costs;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Running;

namespace Platform.Infra.Preview.Report;

/// <summary>Verdicts and costs in the comment on a pull request: the sums to see, the rest to unfold.</summary>
internal static class MarkdownChecks
{
    public static void Append(StringBuilder text, PreviewFindings findings)
    {
        foreach (var stack in findings.Policies.Stacks)
            AppendVerdicts(text, stack);
        foreach (var waiver in PolicyText.Waivers(findings.Policies))
            text.Append(CultureInfo.InvariantCulture, $"\n:hourglass: {MarkdownReport.Plain(waiver)}\n");
        if (findings.Costs.Length > 0)
            AppendCosts(text, findings);
    }

    private static void AppendVerdicts(StringBuilder text, StackVerdicts stack)
    {
        var sign = stack.Count(PolicyLevel.Mandatory) > 0 ? ":x:" : ":white_check_mark:";
        text.Append(CultureInfo.InvariantCulture, $"\n{sign} {MarkdownReport.Plain(stack.Stack)}: {PolicyText.Summary(stack)}\n");
        if (stack.Violations.Any())
            MarkdownReport.Unfold(text, $"{stack.Stack}: violations", "", PolicyText.Violations(stack));
        if (PolicyText.Others(stack).Any())
            MarkdownReport.Unfold(text, $"{stack.Stack}: waived and not known", "", PolicyText.Others(stack));
    }

    private static void AppendCosts(StringBuilder text, PreviewFindings findings)
    {
        text.Append("\n| Stack | USD a month | Since the base |\n| --- | ---: | ---: |\n");
        foreach (var (now, before) in findings.Costs)
            text.Append(CultureInfo.InvariantCulture, $"| {MarkdownReport.Plain(now.Stack)} | {now.Total} | {(before is null ? "" : (now.Total - before.Total).ToChange())} |\n");
        foreach (var (now, before) in findings.Costs)
        {
            MarkdownReport.Unfold(text, $"{now.Stack}: cost by service and component", "",
            [
                .. Lines("service", CostText.Parts(now.ByService, before?.ByService)),
                .. Lines("component", CostText.Parts(now.ByComponent, before?.ByComponent)),
                .. CostText.LeftOut(now),
            ]);
        }
    }

    private static IEnumerable<string> Lines(string by, IEnumerable<(string Name, CostRange Cost, CostRange? Change)> parts) =>
        parts.Select(part => $"{by} {part.Name}: {part.Cost}{(part.Change is { IsVisible: true } change ? $" ({change.ToChange()})" : "")}");
}
