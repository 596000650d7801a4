namespace Pulumi;

/// <summary>Writes to the engine's log, which people see.</summary>
public static class Log
{
    /// <summary>Writes what only helps to find an error.</summary>
    /// <param name="message">The text.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">Lines with the same number belong together.</param>
    /// <param name="ephemeral">Whether the line may vanish.</param>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.Current.Log.Write(Pulumirpc.LogSeverity.Debug, message, resource, streamId, ephemeral);

    /// <summary>Writes what is worth knowing.</summary>
    /// <param name="message">The text.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">Lines with the same number belong together.</param>
    /// <param name="ephemeral">Whether the line may vanish.</param>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.Current.Log.Write(Pulumirpc.LogSeverity.Info, message, resource, streamId, ephemeral);

    /// <summary>Writes what somebody should look at.</summary>
    /// <param name="message">The text.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">Lines with the same number belong together.</param>
    /// <param name="ephemeral">Whether the line may vanish.</param>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.Current.Log.Write(Pulumirpc.LogSeverity.Warning, message, resource, streamId, ephemeral);

    /// <summary>Writes an error; the run fails with it, after the program has gone on to its end.</summary>
    /// <param name="message">The text.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">Lines with the same number belong together.</param>
    /// <param name="ephemeral">Whether the line may vanish.</param>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.Current.Log.Write(Pulumirpc.LogSeverity.Error, message, resource, streamId, ephemeral);

    /// <summary>Writes an exception as an error.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="resource">The resource that it is about.</param>
    /// <param name="streamId">Lines with the same number belong together.</param>
    /// <param name="ephemeral">Whether the line may vanish.</param>
    public static void Exception(
        Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Error(exception.ToString(), resource, streamId, ephemeral);
    }
}
