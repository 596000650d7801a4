using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>
/// A table of BigQuery whose parts expire. The package's own class counts their milliseconds in 32 bits, which end
/// after 24 days; it is the same resource.
/// </summary>
internal sealed class ExpiringTable : CustomResource
{
    public ExpiringTable(string name, ExpiringTableArgs args, CustomResourceOptions options)
        : base("gcp:bigquery/table:Table", name, args, options)
    {
    }

    /// <summary>The table's name.</summary>
    [Output("tableId")]
    public Output<string> TableId { get; private set; } = null!;
}
