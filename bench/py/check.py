"""
Holds the Python references against stored trajectories of the published code: the network 4-5-3 with a target, and the lag line that learns weights
and time constants. `check.py ../../test/data/ref/{b_gle_453,a_lagline_gamma1}.json.gz`. PyTorch and numba are checked where they are installed; the
loops of numba run as plain Python otherwise.
"""
import gzip
import json
import sys
import types

import numpy as np


def plain_numba():
    """njit that leaves a function as it is."""
    stand_in = types.ModuleType('numba')
    stand_in.njit = lambda **_: lambda f: f
    sys.modules['numba'] = stand_in


class FromReference:
    def __init__(self, data, run, rate):
        from job import Layer

        params = data['params']
        self.dtype = np.float64
        self.batch, self.inputs, self.period = params['batch'], params['sizes'][0], params['steps']
        self.bias, self.softmax, self.adam, self.le = True, False, False, False
        self.dt, self.beta, self.gamma, self.eta = params['dt'], params['beta'], 1.0 if run == 'gamma1' else 0.0, rate
        self.layers = []
        for given in data['weights'].values():
            layer = Layer()
            for name in ('W', 'b', 'tau_m', 'tau_r'):
                setattr(layer, name, np.array(given[name]))
            layer.n, layer.m = layer.W.shape
            layer.phi = 1
            self.layers.append(layer)
        self.x, self.y = np.array(data['x']), np.array(data['target'])


def apart(make, data, run):
    """Largest difference of the rates from the stored ones; of slopes at the start, which the published code has at zero, nothing is said."""
    network = make(FromReference(data, run, 0.0))
    worst = 0.0
    for n in range(network.job.period):
        network.step(n)
        layers = getattr(network, 'layers', network.job.layers)
        for k, layer in enumerate(layers):
            worst = max(worst, np.abs(np.asarray(layer.r) - np.array(data[run][f'layer{k}']['r'][n])).max())
    return worst


class LagFromReference:
    def __init__(self, data):
        from job import Layer

        params = data['params']
        self.dtype, self.batch, self.inputs, self.period = np.float64, params['batch'], 1, params['steps']
        self.adam = False
        self.dt, self.beta, self.gamma, self.eta = params['dt'], params['beta'], params['gamma'], params['sgd_lr']
        self.layers = []
        for W, tau_m in zip(params['W'], params['tau_m']):
            layer = Layer()
            layer.n = layer.m = 1
            layer.W, layer.tau_m, layer.tau_r = np.array([[W]]), np.array([tau_m]), np.array([params['tau_r']])
            self.layers.append(layer)
        self.x, self.y = (np.array(data[name])[:, :, None] for name in ('x', 'target'))


def lag_apart(make, data):
    """Largest difference of weights, time constants and the first sample's rates from the stored ones, which learn."""
    network = make(LagFromReference(data))
    worst, learning = 0.0, data['learning']
    for n in range(network.job.period):
        for name, found in (('W', network.weights()), ('tau_m', network.taus())):
            values = np.concatenate([value.ravel() for value in found])
            worst = max(worst, *(abs(value - learning[f'layer{k}'][name][n]) for k, value in enumerate(values)))
        network.step(n)
        for k, r in enumerate(network.rates()):
            worst = max(worst, abs(r.ravel()[0] - learning[f'layer{k}']['r'][n]))
    return worst


def told(name, worst, what='rates'):
    """Whether it failed."""
    print(f'{name}: {what} differ by at most {worst:.1e}')
    return not worst < 1e-12


def lag_line(data):
    try:
        import torch_lag
    except ImportError:
        print('torch is absent')
        return False
    makers = {'torch published': torch_lag.Published, 'torch tuned': torch_lag.Tuned}
    failed = [told(f'lag line, {name}', lag_apart(make, data), 'weights, time constants and rates') for name, make in makers.items()]
    return any(failed)


def layered(data):
    import numpy_layered

    makers = {'numpy': numpy_layered.Network}
    try:
        import numba  # noqa: F401
    except ImportError:
        plain_numba()
    import numba_layered

    makers['numba'] = numba_layered.Network
    try:
        import torch_layered

        makers['torch published'], makers['torch tuned'] = torch_layered.Published, torch_layered.Tuned
    except ImportError:
        print('torch is absent')
    failed = [
        told(f'{name}, {run}', apart(make, data, run)) for name, make in makers.items() for run in ('gamma0', 'gamma1')
    ]
    return any(failed)


def main(paths):
    failed = False
    for path in paths:
        with (gzip.open if path.endswith('.gz') else open)(path, 'rt') as f:
            data = json.load(f)
        failed = (lag_line if 'learning' in data else layered)(data) or failed
    sys.exit(failed)


main(sys.argv[1:])
