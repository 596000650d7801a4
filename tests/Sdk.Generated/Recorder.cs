using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Platform.Sdk.Generated.Tests;

/// <summary>Stands in for the engine: keeps what was registered and called, and answers with the inputs.</summary>
internal sealed class Recorder : IMocks
{
    private readonly ConcurrentDictionary<string, MockResourceArgs> _resources = new();
    private readonly ConcurrentDictionary<string, MockCallArgs> _calls = new();

    /// <summary>Outputs that a resource has besides its inputs, by its name.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, object>> Outputs { get; } = [];

    /// <summary>Answers of functions, by token.</summary>
    public Dictionary<string, IReadOnlyDictionary<string, object>> Answers { get; } = [];

    public MockResourceArgs Resource(string name) => _resources[name];

    public MockCallArgs Call(string token) => _calls[token];

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        _resources[args.Name!] = args;
        var outputs = args.Inputs.ToBuilder();
        foreach (var (key, value) in Outputs.GetValueOrDefault(args.Name!, ImmutableDictionary<string, object>.Empty))
            outputs[key] = value;
        return Task.FromResult<(string?, object)>((args.Id is { Length: > 0 } id ? id : $"{args.Name}-id", outputs.ToImmutable()));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        _calls[args.Token!] = args;
        var answer = Answers.GetValueOrDefault(args.Token!, ImmutableDictionary<string, object>.Empty);
        return Task.FromResult<object>(answer.ToImmutableDictionary());
    }

    /// <summary>Runs a program against it.</summary>
    public async Task RunAsync(Action program)
    {
        var options = new TestOptions { IsPreview = false };
        await Pulumi.Deployment.TestAsync(this, options, () => Task.Run(() =>
        {
            program();
            return (IDictionary<string, object?>)new Dictionary<string, object?>();
        }));
    }

    /// <summary>The value of an output.</summary>
    public static Task<T> ValueOf<T>(Pulumi.Output<T> output) => Pulumi.Utilities.OutputUtilities.GetValueAsync(output);
}
