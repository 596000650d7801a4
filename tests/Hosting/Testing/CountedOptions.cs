namespace Platform.Hosting.Tests.Testing;

public sealed record CountedOptions
{
    public int Least { get; init; }
}
