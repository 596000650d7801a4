using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>How a table is parted by time.</summary>
internal sealed class TablePartitionsArgs : ResourceArgs
{
    /// <summary>DAY, HOUR, MONTH or YEAR.</summary>
    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    /// <summary>The column of the time.</summary>
    [Input("field")]
    public Input<string>? Field { get; set; }

    /// <summary>Milliseconds after which a part is deleted; a whole number.</summary>
    [Input("expirationMs")]
    public Input<double>? ExpirationMs { get; set; }
}
