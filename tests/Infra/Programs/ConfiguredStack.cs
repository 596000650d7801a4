using Pulumi;

namespace Platform.Infra.Tests.Programs;

/// <summary>A stack that does what its configuration says: makes boxes of the names it gives, or fails.</summary>
public sealed class ConfiguredStack : Stack
{
    public ConfiguredStack()
    {
        var config = new Config();
        if (config.Get("fails") is { } message)
            throw new InvalidOperationException(message);
        var location = config.Get("location") ?? "EU";
        var boxes = config.RequireObject<string[]>("boxes").Select(name => new Box(name, new BoxArgs { Location = location })).ToArray();
        First = boxes[0].SelfLink;
        Password = Output.CreateSecret("correct horse battery staple");
    }

    [Output]
    public Output<string> First { get; private set; }

    [Output]
    public Output<string> Password { get; private set; }
}
