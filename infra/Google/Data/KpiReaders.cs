using System.Text.Json;
using Pulumi;
using Pulumi.Gcp.BigQuery;
using IAMMember = Pulumi.Gcp.Projects.IAMMember;
using IAMMemberArgs = Pulumi.Gcp.Projects.IAMMemberArgs;

namespace Platform.Infra.Google.Data;

/// <summary>
/// Who looks at the shop's figures from outside, with Power BI or anything else: groups of people, who may query the
/// figures and nothing behind them.
/// </summary>
internal sealed class KpiReaders : ComponentResource
{
    /// <summary>To run a query, and for people of a workforce pool to say who pays for it.</summary>
    private static readonly string[] ProjectRoles = ["roles/bigquery.jobUser", "roles/serviceusage.serviceUsageConsumer"];

    public KpiReaders(string name, KpiReadersArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:KpiReaders", name, options)
    {
        var settings = args.Settings;
        foreach (var reader in settings.Analytics.Readers)
        {
            var id = IdOf(reader);
            _ = new DatasetIamMember($"{name}-{id}-figures", new DatasetIamMemberArgs
            {
                DatasetId = args.Datasets.Kpis, Role = "roles/bigquery.dataViewer", Member = reader,
            }, new CustomResourceOptions { Parent = this });
            foreach (var role in ProjectRoles)
            {
                _ = new IAMMember($"{name}-{id}-{role.Split('.')[1]}", new IAMMemberArgs
                {
                    Project = settings.Project, Role = role, Member = reader,
                }, new CustomResourceOptions { Parent = this });
            }
        }

        Connection = args.Datasets.Kpis.Apply(dataset => JsonSerializer.Serialize(new
        {
            project = settings.Project, location = settings.Region, dataset, views = KpiViews.Kpis,
        }));
        RegisterOutputs(new Dictionary<string, object?> { ["connection"] = Connection });
    }

    /// <summary>What a tool must be told to find the figures, as JSON: project, location, dataset and views.</summary>
    public Output<string> Connection { get; }

    /// <summary>Short, and another for every reader whatever the order of the list.</summary>
    private static string IdOf(string reader) => ShortHash.Of(reader);
}
