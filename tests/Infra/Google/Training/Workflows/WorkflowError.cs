namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>What a workflow raises: a map, or a text.</summary>
internal sealed class WorkflowError(object? value) : Exception(Text(value))
{
    public object? Value { get; } = value;

    /// <summary>The error of an HTTP call.</summary>
    public static WorkflowError Http(int code, string message) => new(new Dictionary<string, object?>
    {
        ["code"] = (long)code, ["message"] = message, ["tags"] = new List<object?> { "HttpError" },
    });

    /// <summary>The error of an expression that makes no sense.</summary>
    public static WorkflowError Of(string tag, string message) => new(new Dictionary<string, object?>
    {
        ["message"] = $"{tag}: {message}", ["tags"] = new List<object?> { tag },
    });

    private static string Text(object? value) =>
        value is Dictionary<string, object?> map ? $"{map.GetValueOrDefault("message")}" : $"{value}";
}
