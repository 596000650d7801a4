namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>What a workflow reaches outside.</summary>
internal interface IWorkflowWorld
{
    /// <summary>Answers an HTTP request.</summary>
    /// <exception cref="WorkflowError">The answer is an error.</exception>
    object? Request(string method, Uri url, object? body);

    void Sleep(double seconds);

    void Log(string severity, Dictionary<string, object?> json);
}
