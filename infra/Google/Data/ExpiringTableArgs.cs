using Pulumi;
using Pulumi.Gcp.BigQuery.Inputs;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="ExpiringTable"/> is made with: of the arguments of a table those that one of events needs.</summary>
internal sealed class ExpiringTableArgs : ResourceArgs
{
    [Input("clusterings")]
    private InputList<string>? _clusterings;

    [Input("labels")]
    private InputMap<string>? _labels;

    [Input("datasetId", required: true)]
    public Input<string> DatasetId { get; set; } = null!;

    [Input("tableId", required: true)]
    public Input<string> TableId { get; set; } = null!;

    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>The columns, as BigQuery's JSON.</summary>
    [Input("schema")]
    public Input<string>? Schema { get; set; }

    [Input("timePartitioning")]
    public Input<TablePartitionsArgs>? TimePartitioning { get; set; }

    public InputList<string> Clusterings
    {
        get => _clusterings ??= [];
        set => _clusterings = value;
    }

    [Input("encryptionConfiguration")]
    public Input<TableEncryptionConfigurationArgs>? EncryptionConfiguration { get; set; }

    [Input("deletionProtection")]
    public Input<bool>? DeletionProtection { get; set; }

    public InputMap<string> Labels
    {
        get => _labels ??= [];
        set => _labels = value;
    }
}
