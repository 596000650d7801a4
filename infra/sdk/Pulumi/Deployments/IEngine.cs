using Pulumirpc;

namespace Pulumi;

/// <summary>Where log lines go: the engine, or mocks.</summary>
internal interface IEngine
{
    Task LogAsync(LogRequest request);
}
