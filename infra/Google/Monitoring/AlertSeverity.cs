namespace Platform.Infra.Google.Monitoring;

/// <summary>How soon somebody must look.</summary>
internal enum AlertSeverity
{
    /// <summary>Now: shoppers notice, or will within hours.</summary>
    Critical,

    /// <summary>On the next working day.</summary>
    Warning,
}
