namespace Pulumi;

/// <summary>A resource of which only the URN is known, because the engine named it.</summary>
internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn)
        : base(Pulumi.Urn.TypeOf(urn))
    {
        Urn = new Output<string>(Task.FromResult(OutputData.Plain(urn) with { Resources = [this] }));
        Id = new Output<string>(Task.FromResult(OutputData.Unknown("") with { Resources = [this] }));
    }
}
