using System.Text.Json;
using Platform.Infra.Costs;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;

namespace Platform.Infra.Preview.Report;

/// <summary>The report for programs: the graph as it is saved, and beside it verdicts and costs, where there are any.</summary>
internal static class JsonReport
{
    /// <summary>UTF-8, indented, with a line feed at its end. It can be read as a graph.</summary>
    public static byte[] Write(PreviewFindings findings) => GraphJson.Write(findings.Graph, json =>
    {
        if (findings.Policies.Stacks.Length > 0)
            WritePolicies(json, findings.Policies);
        if (findings.Costs.Length > 0)
            WriteCosts(json, findings);
    });

    private static void WritePolicies(Utf8JsonWriter json, PolicyOutcome policies)
    {
        json.WriteStartObject("policies");
        json.WriteBoolean("fails", policies.Fails);
        json.WriteStartArray("verdicts");
        foreach (var stack in policies.Stacks)
        {
            foreach (var verdict in stack.Verdicts)
                WriteVerdict(json, stack.Stack, verdict);
        }

        json.WriteEndArray();
        json.WriteStartArray("waivers");
        foreach (var waiver in policies.Waivers)
        {
            json.WriteStartObject();
            json.WriteString("severity", waiver.IsError ? "error" : "warning");
            json.WriteString("message", $"{waiver}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, string stack, PolicyVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("stack", stack);
        json.WriteString("policy", verdict.Policy.Id);
        json.WriteString("level", verdict.Level.ToString().ToLowerInvariant());
        json.WriteString("state", !verdict.Finding.IsKnown ? "not known" : verdict.Waiver is null ? "violated" : "waived");
        json.WriteString("urn", verdict.Finding.Urn);
        json.WriteString("path", verdict.Finding.Path);
        json.WriteString("expected", verdict.Finding.Expected);
        json.WriteString("found", verdict.Finding.Found);
        json.WriteEndObject();
    }

    private static void WriteCosts(Utf8JsonWriter json, PreviewFindings findings)
    {
        json.WriteStartArray("costs");
        foreach (var (now, before) in findings.Costs)
        {
            json.WriteStartObject();
            json.WriteString("stack", now.Stack);
            json.WriteString("currency", "USD");
            WriteRange(json, "month", now.Total);
            if (before is not null)
                WriteRange(json, "change", now.Total - before.Total);
            WriteParts(json, "services", now.ByService);
            WriteParts(json, "components", now.ByComponent);
            json.WriteStartArray("leftOut");
            foreach (var left in CostText.LeftOut(now))
                json.WriteStringValue(left);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, CostRange>> parts)
    {
        json.WriteStartObject(name);
        foreach (var (part, cost) in parts)
            WriteRange(json, part, cost);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, string name, CostRange cost)
    {
        json.WriteStartObject(name);
        json.WriteNumber("low", Math.Round(cost.Low, 2));
        json.WriteNumber("high", Math.Round(cost.High, 2));
        json.WriteEndObject();
    }
}
