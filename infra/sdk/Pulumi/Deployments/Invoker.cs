using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi;

/// <summary>Calls functions of providers.</summary>
internal sealed class Invoker(Deployment deployment)
{
    /// <summary>
    /// The function's answer. It is unknown, and no call is made, while an argument is, or while a resource that the
    /// arguments come from has no id yet.
    /// </summary>
    public async Task<OutputData<T>> InvokeOutputAsync<T>(string token, InvokeArgs? args, InvokeOptions? options)
    {
        var arguments = await SerializeAsync(token, args).ConfigureAwait(false);
        if (arguments.HoldsUnknown)
            return OutputData.Unknown<T>();
        var explicitly = options is InvokeOutputOptions { DependsOn: { } dependsOn }
            ? await dependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false)
            : [];
        var sources = arguments.Dependencies.Values.SelectMany(resources => resources).Union(explicitly).ToImmutableHashSet();
        foreach (var resource in Dependencies.Expand(sources, dependent: null).OfType<CustomResource>())
        {
            if (!(await resource.Id.DataTask.ConfigureAwait(false)).IsKnown)
                return OutputData.Unknown<T>();
        }

        var data = Read<T>(token, await CallAsync(token, arguments, options).ConfigureAwait(false));
        return data with { Resources = OutputData.Union(data.Resources, sources) };
    }

    /// <summary>The function's answer.</summary>
    /// <exception cref="RunException">The call failed.</exception>
    public async Task<T> InvokeAsync<T>(string token, InvokeArgs? args, InvokeOptions? options)
    {
        var arguments = await SerializeAsync(token, args).ConfigureAwait(false);
        return Read<T>(token, await CallAsync(token, arguments, options).ConfigureAwait(false)).Value;
    }

    /// <summary>The function's answer as it came.</summary>
    /// <exception cref="RunException">The call failed.</exception>
    public async Task<Struct> CallAsync(string token, InvokeArgs args) =>
        await CallAsync(token, await SerializeAsync(token, args).ConfigureAwait(false), options: null).ConfigureAwait(false);

    private async Task<SerializedProperties> SerializeAsync(string token, InvokeArgs? args)
    {
        var keepResources = await deployment.Features.ResourceReferencesAsync().ConfigureAwait(false);
        var serializer = new PropertySerializer(deployment.Types, keepResources);
        return await serializer.SerializeAsync(PropertyPath.Of(token), serializer.ValuesOf(args ?? InvokeArgs.Empty))
            .ConfigureAwait(false);
    }

    private async Task<Struct> CallAsync(string token, SerializedProperties arguments, InvokeOptions? options)
    {
        var provider = options?.Provider ?? options?.Parent?.ProviderOf(token);
        var request = new ResourceInvokeRequest
        {
            Tok = token,
            Args = arguments.Wire,
            Provider = provider is null ? "" : await provider.GetReferenceAsync().ConfigureAwait(false),
            Version = options?.Version ?? "",
            AcceptResources = !deployment.Settings.WithoutResourceReferences,
            PluginDownloadURL = options?.PluginDownloadURL ?? "",
        };
        InvokeResponse response;
        try
        {
            response = await deployment.Monitor.InvokeAsync(request).ConfigureAwait(false);
        }
        catch (RpcException error)
        {
            throw new RunException($"Calling {token} failed: {error.Status.Detail}", error);
        }

        if (response.Failures.Count == 0)
            return response.Return ?? new Struct();
        var reasons = response.Failures.Select(failure =>
            string.IsNullOrEmpty(failure.Property) ? failure.Reason : $"{failure.Reason} ({failure.Property})");
        throw new RunException($"Calling {token} failed: {string.Join("; ", reasons)}");
    }

    private OutputData<T> Read<T>(string token, Struct answer)
    {
        var data = new PropertyDeserializer(deployment.Types).Deserialize(Value.ForStruct(answer));
        var converter = new ValueConverter(
            deployment.Types, problem => deployment.Log.Write(LogSeverity.Warning, problem, resource: null));
        return data.With((T)converter.Convert(token, data.Value, typeof(T))!);
    }
}
