namespace Platform.Hosting.Models;

/// <summary>The place where a model serves, whatever its class.</summary>
public interface IModelSlot
{
    /// <summary>The model's name.</summary>
    string Name { get; }

    /// <summary>The version that serves; null where none does.</summary>
    string? Version { get; }

    /// <summary>Requests that were sampled when that version was trained; none where none serves.</summary>
    IReadOnlyList<SampleRequest> Samples { get; }
}
