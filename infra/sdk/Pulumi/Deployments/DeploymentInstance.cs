using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a program can ask of the run that it is part of.</summary>
public sealed class DeploymentInstance
{
    private readonly Deployment _deployment;

    internal DeploymentInstance(Deployment deployment) => _deployment = deployment;

    /// <summary>The stack's name, such as <c>staging</c>.</summary>
    public string StackName => _deployment.Settings.Stack;

    /// <summary>The project's name, from <c>Pulumi.yaml</c>.</summary>
    public string ProjectName => _deployment.Settings.Project;

    /// <summary>The organization that the stack belongs to.</summary>
    public string OrganizationName => _deployment.Settings.Organization;

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    /// <exception cref="InvalidOperationException">The engine does not say.</exception>
    public string RootDirectory => _deployment.Settings.RootDirectory ?? throw new InvalidOperationException(
        "This Pulumi engine does not say where the project lies; update the `pulumi` command.");

    /// <summary>Whether this is a preview, in which nothing is made and much is not known.</summary>
    public bool IsDryRun => _deployment.Settings.IsDryRun;

    /// <summary>Calls a provider's function. While an argument is unknown, the answer is unknown and no call is made.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        new(_deployment.Invoker.InvokeOutputAsync<T>(token, args, options));

    /// <summary>Calls a provider's function once some resources are there.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) =>
        new(_deployment.Invoker.InvokeOutputAsync<T>(token, args, options));

    /// <summary>Calls a provider's function whose answer is an object of one property; the property.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        Invoke<ImmutableDictionary<string, T>>(token, args, options).Apply(answer => answer.Values.First());

    /// <summary>Calls a provider's function whose answer is an object of one property; the property.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options) =>
        InvokeSingle<T>(token, args, (InvokeOptions)options);

    /// <summary>Calls a provider's function.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    /// <exception cref="RunException">The call failed.</exception>
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        _deployment.Invoker.InvokeAsync<T>(token, args, options);

    /// <summary>Calls a provider's function whose answer is an object of one property; the property.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    /// <exception cref="RunException">The call failed.</exception>
    public async Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null)
    {
        var answer = await InvokeAsync<ImmutableDictionary<string, T>>(token, args, options)
            .ConfigureAwait(false);
        return answer.Values.First();
    }

    /// <summary>Calls a provider's function for what it does.</summary>
    /// <param name="token">The function, <c>package:module:name</c>.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">What the engine is told about the call.</param>
    /// <exception cref="RunException">The call failed.</exception>
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null) =>
        InvokeAsync<object?>(token, args, options);
}
