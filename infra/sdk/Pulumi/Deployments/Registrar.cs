using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>
/// Registers resources. Every registration is a task of its own that waits for what the resource is made of and for
/// nothing else, so that as many run at once as the dependencies allow.
/// </summary>
internal sealed class Registrar(Deployment deployment)
{
    private readonly RequestBuilder _requests = new(deployment);

    /// <summary>Registers a resource, or reads an existing one; then fills its outputs.</summary>
    public void Start(Resource resource, ResourceArgs args, ResourceOptions options) =>
        deployment.Pending.Add(CompleteAsync(resource, args, options));

    /// <summary>Registers the outputs of a component.</summary>
    public void StartOutputs(Resource resource, Output<IDictionary<string, object?>> outputs) =>
        deployment.Pending.Add(RegisterOutputsAsync(resource, outputs));

    private async Task CompleteAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        try
        {
            var answer = await AskAsync(resource, args, options).ConfigureAwait(false);
            Fill(resource, answer);
        }
        catch (RpcException error)
        {
            // The same exception for all that wait: it is reported once.
            var failure = Failure(resource, error);
            Fail(resource, failure);
            throw failure;
        }
        catch (Exception error)
        {
            Fail(resource, error);
            throw;
        }
    }

    private async Task<Answer> AskAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        if (options.Urn is not null)
            return await LookUpAsync(options.Urn).ConfigureAwait(false);
        var id = options.Id is null ? "" : await options.Id.ToOutput().GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        if (string.IsNullOrEmpty(id))
            return await RegisterAsync(resource, args, options).ConfigureAwait(false);
        if (resource is not CustomResource)
            throw new ResourceException("The option Id is for resources of providers, not for components.", resource);
        var request = await _requests.ReadAsync(resource, id, args, options).ConfigureAwait(false);
        var response = await deployment.Monitor.ReadResourceAsync(resource, request).ConfigureAwait(false);
        return new Answer(response.Urn, id, response.Properties);
    }

    private async Task<Answer> RegisterAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var request = await _requests.RegisterAsync(resource, args, options).ConfigureAwait(false);
        var response = await deployment.Monitor.RegisterResourceAsync(resource, request).ConfigureAwait(false);
        return new Answer(response.Urn, response.Id, response.Object)
        {
            IsComplete = response.Result == Result.Success,
            Dependencies = response.PropertyDependencies.ToImmutableDictionary(
                property => property.Key,
                property => property.Value.Urns.Select(urn => (Resource)new DependencyResource(urn)).ToImmutableHashSet()),
        };
    }

    /// <summary>The state of a resource that this stack has, by its URN.</summary>
    private async Task<Answer> LookUpAsync(string urn)
    {
        var args = new DictionaryInvokeArgs(ImmutableDictionary<string, object?>.Empty.Add(Special.UrnProperty, urn));
        var found = (await deployment.Invoker.CallAsync("pulumi:pulumi:getResource", args).ConfigureAwait(false)).Fields;
        return new Answer(
            found[Special.UrnProperty].StringValue, found[Special.IdProperty].StringValue, found["state"].StructValue);
    }

    private async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        var values = await outputs.GetValueAsync(whenUnknown: new Dictionary<string, object?>()).ConfigureAwait(false);
        var keepResources = await deployment.Features.ResourceReferencesAsync().ConfigureAwait(false);
        var serialized = await new PropertySerializer(deployment.Types, keepResources)
            .SerializeAsync(PropertyPath.Of($"outputs of {resource.GetResourceName()}"), values).ConfigureAwait(false);
        var request = new RegisterResourceOutputsRequest { Urn = urn, Outputs = serialized.Wire };
        try
        {
            await deployment.Monitor.RegisterResourceOutputsAsync(request).ConfigureAwait(false);
        }
        catch (RpcException error)
        {
            throw Failure(resource, error);
        }
    }

    private void Fill(Resource resource, Answer answer)
    {
        var deserializer = new PropertyDeserializer(deployment.Types);
        var converter = new ValueConverter(
            deployment.Types, problem => deployment.Log.Write(LogSeverity.Warning, problem, resource));
        var properties = answer.Properties?.Fields ?? [];
        foreach (var (name, slot) in resource.Slots)
        {
            if (name == Special.UrnProperty)
                slot.Fill(OutputData.Plain<object?>(answer.Urn));
            else if (name == Special.IdProperty && resource is CustomResource)
                slot.Fill(OutputData.Plain<object?>(answer.Id) with { IsKnown = !string.IsNullOrEmpty(answer.Id) });
            else if (properties.TryGetValue(name, out var property))
                slot.Fill(Converted(name, property, slot));
            else
                slot.FillWithDefault(isKnown: !deployment.Settings.IsDryRun && answer.IsComplete);
        }

        OutputData<object?> Converted(string name, Value property, OutputSlot slot)
        {
            var data = deserializer.Deserialize(property);
            var value = converter.Convert($"{resource.GetResourceType()}.{name}", data.Value, slot.ValueType);
            return data with { Value = value, Resources = answer.Dependencies.GetValueOrDefault(name, []) };
        }
    }

    private static void Fail(Resource resource, Exception error)
    {
        foreach (var slot in resource.Slots.Values)
            slot.Fail(error);
    }

    private static ResourceException Failure(Resource resource, RpcException error)
    {
        var what = $"Registering {resource.GetResourceName()} ({resource.GetResourceType()}) failed";
        var why = error.StatusCode == StatusCode.Unavailable
            ? $"the engine cannot be reached any more ({error.Status.Detail})"
            : error.Status.Detail;
        return new ResourceException($"{what}: {why}", resource, hideStack: true);
    }

    private sealed record Answer(string Urn, string? Id, Struct? Properties)
    {
        /// <summary>Whether a property that is not in it has no value, rather than one that is not known.</summary>
        public bool IsComplete { get; init; } = true;

        /// <summary>The resources that a property depends on, beside the one that it belongs to.</summary>
        public ImmutableDictionary<string, ImmutableHashSet<Resource>> Dependencies { get; init; } =
            ImmutableDictionary<string, ImmutableHashSet<Resource>>.Empty;
    }
}
