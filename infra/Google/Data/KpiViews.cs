using Pulumi;
using Pulumi.Gcp.BigQuery;
using Pulumi.Gcp.BigQuery.Inputs;

namespace Platform.Infra.Google.Data;

/// <summary>
/// What the shop wants to know of its events: conversion rate, average order value and revenue per session, by day, by
/// arm and by placement. The queries are files beside this one.
/// </summary>
internal sealed class KpiViews : ComponentResource
{
    /// <summary>Views over single events and visits; each reads only those before it.</summary>
    internal static readonly IReadOnlyList<string> Steps = ["counted_events", "orders", "arm_exposures", "placement_exposures"];

    /// <summary>Views that hold sums only.</summary>
    internal static readonly IReadOnlyList<string> Kpis = ["kpis_by_day", "kpis_by_arm", "kpis_by_placement"];

    public KpiViews(string name, KpiViewsArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:KpiViews", name, options)
    {
        var (settings, datasets) = (args.Settings, args.Datasets);
        // BigQuery looks at what a view reads when the view is made.
        var before = new List<Resource> { datasets };
        foreach (var step in Steps)
            before.Add(View(step, datasets.Events, [.. before]));
        foreach (var kpi in Kpis)
            _ = View(kpi, datasets.Kpis, [datasets]);
        RegisterOutputs();

        Table View(string view, Output<string> dataset, Resource[] after) => new($"{name}-{view.Replace('_', '-')}", new TableArgs
        {
            DatasetId = dataset,
            TableId = view,
            View = new TableViewArgs { Query = QueryOf(view, settings.Project, datasets.Events), UseLegacySql = false },
            DeletionProtection = false,
            Labels = settings.Labels("data"),
        }, new CustomResourceOptions { Parent = this, DependsOn = after });
    }

    /// <summary>
    /// A view's query, with <c>{events}</c> for the dataset of events. One of figures has the steps before it written out: who
    /// reads it has no right on events, and the trust that its dataset has there is sure to reach tables, not what lies behind views.
    /// </summary>
    internal static string TextOf(string view)
    {
        var text = EmbeddedFiles.Read($"{view}.sql");
        if (!Kpis.Contains(view))
            return text;
        var steps = new List<(string Name, string Text)>();
        foreach (var step in Steps.Reverse().Where(step => Reads(text, step) || steps.Exists(later => Reads(later.Text, step))))
            steps.Insert(0, (step, EmbeddedFiles.Read($"{step}.sql")));
        var before = string.Join(",\n", steps.Select(step => $"{step.Name} AS (\n{step.Text.TrimEnd()}\n)"));
        return Steps.Aggregate(
            $"WITH {before}\nSELECT * FROM (\n{text.TrimEnd()}\n)\n",
            (whole, step) => whole.Replace($"{{events}}.{step}", step, StringComparison.Ordinal));

        static bool Reads(string text, string step) => text.Contains($"{{events}}.{step}", StringComparison.Ordinal);
    }

    private static Output<string> QueryOf(string view, string project, Output<string> events)
    {
        var text = TextOf(view);
        return events.Apply(name => text.Replace("{events}", $"`{project}`.`{name}`", StringComparison.Ordinal));
    }
}
