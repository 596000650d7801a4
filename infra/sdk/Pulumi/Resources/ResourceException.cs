namespace Pulumi;

/// <summary>An error that is about a resource; the engine shows it beside the resource's name.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="resource">The resource.</param>
/// <param name="hideStack">Whether the message says enough, so that where it was thrown need not be shown.</param>
public class ResourceException(string message, Resource? resource, bool hideStack = false) : Exception(message)
{
    internal Resource? Resource { get; } = resource;

    internal bool HideStack { get; } = hideStack;
}
